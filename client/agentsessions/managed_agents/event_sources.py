"""Where the events of a session and of its threads come from: the facts behind following them.

Which calls to make, which events wait (client events whose `processed_at` is null), which are
previews. The rules are those of `agentsessions.core.follow.procedure`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache, partial
from importlib import import_module
from typing import Any

from attrs import evolve

from ..core.errors import ResponseValidationError
from ..core.follow.position import EventFacts
from ..core.request.operation import Call, Operation
from ..core.request.options import NO_OPTIONS, check_options
from ..core.response.paging import Paging
from ..core.response.returns import Events, Json
from ..core.serialization.decoding import decode_list, is_array, is_object
from ..core.serialization.timestamps import is_plausible, parse_timestamp
from ..core.serialization.unset import UNSET
from ..models.session_event import decode_session_event
from .stop_rule import StopRule

_CLIENT_EVENTS = ("user.", "system.")
_PREVIEWS = frozenset({"event_start", "event_delta"})
_LONG_ID = 200
_IN_ORDER: dict[str, Any] = {"id": "sevt_0", "processed_at": "2000-01-01T00:00:00Z"}


class _Events:
    """What the events of sessions and of threads have in common: the call that streams them, with
    no retries of its own, and the list that shows what the stream has missed.
    """

    def __init__(self, stream: Call[Any, Any]) -> None:
        check_options(stream.options, "follow")
        previews = stream.query.get("event_deltas[]")
        if isinstance(previews, str):
            raise TypeError(f"previews must be a list of event types, not the string {previews!r}")
        self._options = evolve(stream.options or NO_OPTIONS, max_retries=0)
        self._lister: Any = import_module(f"agentsessions.api.{stream.operation.caught_up_by}")
        self.stream: Call[Any, Any] = evolve(
            stream, operation=_tolerant(stream.operation), options=self._options
        )
        self.paging: Paging[Any] = self._lister.PAGING

    def facts(self, event: Any) -> EventFacts:
        """What an event says of itself."""
        if event.type in _PREVIEWS:
            return EventFacts(None, None, waits=False)
        processed_at = getattr(event, "processed_at", UNSET)
        id, at = _id_of(getattr(event, "id", None)), read_moment(processed_at)
        waits = processed_at is None and event.type.startswith(_CLIENT_EVENTS)
        digest = None
        if id is None and at is not None:
            digest = _digest(json.dumps(event.to_dict(), sort_keys=True))
        elif id is not None and len(id) > _LONG_ID:
            digest = _digest(id)
        return EventFacts(id, at, waits, digest)

    def starts_work(self, event: Any) -> bool:
        """Whether something is to come of an event that was sent; an interrupt only ends."""
        return bool(event.type != "user.interrupt")

    def previewed(self, preview: Any) -> str | None:
        """The key of the event that a preview is about."""
        announced = getattr(preview, "event", None)
        id = _id_of(getattr(announced or preview, "id" if announced else "event_id", None))
        return _digest(id) if id is not None and len(id) > _LONG_ID else id

    def _list(self, **filters: Any) -> Call[Any, Any]:
        call: Call[Any, Any] = self._lister.call(
            *self.stream.path_values, **filters, options=self._options
        )
        return evolve(call, operation=_tolerant(call.operation))


class SessionEvents(_Events):
    """The events of a session."""

    def __init__(self, stream: Call[Any, Any]) -> None:
        super().__init__(stream)
        self.oldest_first = self._list(order="asc")
        self.newest_first: Call[Any, Any] | None = self._list(order="desc")

    def since(self, moment: datetime, /) -> Call[Any, Any] | None:
        """Lists what was processed at a time or later."""
        return self._list(order="asc", created_at_gte=moment)

    def stop_rule(self) -> StopRule:
        """The rule for the session's end."""
        return StopRule()


class ThreadEvents(_Events):
    """The events of one thread, whose list has no filters: it goes on from its last page."""

    newest_first: Call[Any, Any] | None = None

    def __init__(self, stream: Call[Any, Any]) -> None:
        super().__init__(stream)
        self.oldest_first = self._list()

    def since(self, _: datetime, /) -> Call[Any, Any] | None:
        """None: the list has no filter."""
        return None

    def stop_rule(self) -> StopRule:
        """The rule for the thread's end."""
        return StopRule(str(self.stream.path_values[-1]))


def _id_of(value: Any) -> str | None:
    """An id as text, which is what it is to be; None for what tells nothing apart."""
    if type(value) is int:
        return str(value)
    return value if isinstance(value, str) and value else None


def _digest(text: str) -> str:
    return "sha256:" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def read_moment(value: Any) -> datetime | None:
    """A `processed_at`, with a time zone; None if it is no time that a service can mean."""
    if isinstance(value, str):
        try:
            value = parse_timestamp(value)
        except ValueError:
            return None
    if not isinstance(value, datetime) or not is_plausible(value):
        return None
    return value if value.tzinfo is not None else value.replace(tzinfo=UTC)


@cache
def _tolerant(operation: Operation[Any, Any]) -> Operation[Any, Any]:
    """An operation that streams or lists events, where one with an odd id or time must not end a
    follow.

    Such an event has its class all the same, and as `id` and `processed_at` what the service sent,
    whatever that is. Everything else has to fit the document.
    """
    returns = operation.returns
    if isinstance(returns, Events):
        decode = partial(_read_event, returns.decode)
        return evolve(operation, returns=Events(decode, returns.format))
    if isinstance(returns, Json):
        return evolve(operation, returns=Json(partial(_read_page, returns.decode)))
    return operation


def _read_event(decode: Callable[[Any], Any], event: Any) -> Any:
    try:
        return decode(event)
    except ResponseValidationError:
        if not is_object(event):
            raise
        in_order = {**event, **_IN_ORDER}
        decoded = decode(in_order)
    in_order.clear()  # the decoded event keeps this object as what was read
    in_order.update(event)
    for name in _IN_ORDER:
        setattr(decoded, name, event.get(name, UNSET))
    return decoded


def _read_page(decode: Callable[[Any], Any], page: Any) -> Any:
    try:
        return decode(page)
    except ResponseValidationError:
        if not is_object(page) or not is_array(page.get("data")):
            raise
        decoded = decode({**page, "data": []})
        read = partial(_read_event, decode_session_event)
        try:
            decoded.data = decode_list(read, page["data"])
        except ResponseValidationError as error:
            raise error.inside("data") from None
    return decoded
