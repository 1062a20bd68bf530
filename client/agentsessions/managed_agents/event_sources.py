"""Where the events of a session and of its threads come from: the facts behind following them.

Which calls to make, which events wait (client events whose `processed_at` is null), which are
previews. The rules are those of `agentsessions.core.follow.procedure`.
"""

from __future__ import annotations

from datetime import UTC, datetime
from importlib import import_module
from typing import Any

from attrs import evolve

from ..core.follow.position import EventFacts
from ..core.request.operation import Call
from ..core.request.options import NO_OPTIONS, check_options
from ..core.response.paging import Paging
from ..core.serialization.timestamps import parse_timestamp
from ..core.serialization.unset import UNSET
from .stop_rule import StopRule

_CLIENT_EVENTS = ("user.", "system.")
_PREVIEWS = frozenset({"event_start", "event_delta"})


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
        self.stream: Call[Any, Any] = evolve(stream, options=self._options)
        self.paging: Paging[Any] = self._lister.PAGING

    def facts(self, event: Any) -> EventFacts:
        """What an event says of itself."""
        if event.type in _PREVIEWS:
            return EventFacts(None, None, waits=False)
        id: str | None = getattr(event, "id", None)
        is_null = getattr(event, "processed_at", UNSET) is None
        return EventFacts(id, moment_of(event), is_null and event.type.startswith(_CLIENT_EVENTS))

    def previewed(self, preview: Any) -> str | None:
        """The id of the event that a preview is about."""
        announced = getattr(preview, "event", None)
        id: str | None = getattr(announced or preview, "id" if announced else "event_id", None)
        return id

    def _list(self, **filters: Any) -> Call[Any, Any]:
        call: Call[Any, Any] = self._lister.call(
            *self.stream.path_values, **filters, options=self._options
        )
        return call


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


def moment_of(event: Any) -> datetime | None:
    """When an event was processed, with a time zone; None if it does not say."""
    value = getattr(event, "processed_at", None)
    if isinstance(value, str):  # an event that is newer than the SDK
        try:
            value = parse_timestamp(value)
        except ValueError:
            return None
    if not isinstance(value, datetime):
        return None
    return value if value.tzinfo is not None else value.replace(tzinfo=UTC)
