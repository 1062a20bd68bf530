"""How to find out about a lost `sessions_events_send`: what to list, what counts as the same.

A stored event is the sent one with an id, `processed_at` and what the service fills in, so only
what both sides state is compared:

- A result of a tool call is the same if it is for the same call: the service takes only one.
- An interrupt is the same if it names the same thread, or neither names one.
- Anything else is the same if every field that both have is the same: the content block by block,
  texts without regard to Unicode form and white space.

Events that wait in the queue have no `processed_at` and count as new.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any

from ..core.exactly_once.alike import agree
from ..core.exactly_once.compare import StoredItem
from ..core.exactly_once.sent_call import SentCall, listed_as_json
from ..core.request.operation import Call
from ..core.response.paging import Paging
from ..core.serialization.decoding import is_array, is_object
from ..models.session_event_type import SessionEventType
from .event_sources import read_moment

_ANSWERED_CALL = {
    "user.tool_confirmation": "tool_use_id",
    "user.tool_result": "tool_use_id",
    "user.custom_tool_result": "custom_tool_use_id",
}
_WHEN_IT_LAST_RAN = ("session.status_running", "session.status_idle")
"""Listed along, because the newest of them tells the service's time."""
_GIVEN_BY_THE_SERVICE = frozenset({"id", "processed_at"})
_MAY_CHANGE_FORM = frozenset({"source", "rubric"})
"""A file may come back as its text, and data as a file: then nothing of it can be compared."""


class SentEvents(SentCall):
    """One call of `sessions_events_send`, for `agentsessions.core.exactly_once.procedure`."""

    @property
    def items(self) -> Sequence[Any]:
        """The events as JSON, as they were sent: what the caller holds may have changed since."""
        events = self.body.get("events") if is_object(self.body) else None
        return events if is_array(events) else []

    @property
    def listing(self) -> Call[Any, Any]:
        """Lists the session's events of these types, newest first."""
        return self._list("desc")

    @property
    def other_end(self) -> Call[Any, Any]:
        """Lists them oldest first."""
        return self._list("asc")

    @property
    def paging(self) -> Paging[Any]:
        """How that list goes on."""
        paging: Paging[Any] = self._lister.PAGING
        return paging

    @property
    def how_to_find_out(self) -> str:
        """What the caller can do."""
        return (
            f"List the events of session {self.place} (`{self._call.operation.reconciled_by}`) a "
            "little later and look for the sent ones, also among those without `processed_at`; "
            "send again only if they are missing."
        )

    def stored(self, page: Any) -> list[StoredItem]:
        """The events of a page."""
        return [_stored(event) for event in page.data if is_object(event)]

    def same(self, sent: Any, stored: Any) -> bool:
        """Whether a stored event can be the sent one."""
        if not (is_object(sent) and is_object(stored)) or sent.get("type") != stored.get("type"):
            return False
        kind = str(sent.get("type"))
        if kind in _ANSWERED_CALL:
            return sent.get(_ANSWERED_CALL[kind]) == stored.get(_ANSWERED_CALL[kind])
        if kind == "user.interrupt":
            return sent.get("session_thread_id") == stored.get("session_thread_id")
        return agree(_without(sent, _GIVEN_BY_THE_SERVICE), stored, _MAY_CHANGE_FORM)

    def ids(self, response: Any) -> list[str]:
        """The ids of the stored events, as far as they have proper ones."""
        ids = [getattr(event, "id", None) for event in response.data or ()]
        return [id for id in ids if isinstance(id, str) and id]

    def response(self, stored: Sequence[StoredItem]) -> Any:
        """The body that `sessions_events_send` answers with."""
        return {"data": [event.item for event in stored]}

    def _list(self, order: str) -> Call[Any, Any]:
        types = _types_of(self.items)
        return listed_as_json(
            self._lister.call(self.place, order=order, **types, options=self._list_options)
        )

    @property
    def _lister(self) -> Any:
        return import_module(f"agentsessions.api.{self._call.operation.reconciled_by}")


def _stored(event: dict[str, Any]) -> StoredItem:
    id, processed_at = event.get("id"), event.get("processed_at")
    at = read_moment(processed_at)
    has_id = isinstance(id, str) and id != ""
    has_time = at is not None or processed_at is None
    return StoredItem(str(id), at, event, is_odd=not (has_id and has_time))


def _types_of(events: Sequence[Any]) -> dict[str, list[str]]:
    """The filter for events like these; none if there is a type that it may not take."""
    types = {str(event.get("type")) if is_object(event) else "" for event in events}
    if not types <= {known.value for known in SessionEventType}:
        return {}
    return {"types": [*sorted(types), *_WHEN_IT_LAST_RAN]}


def _without(item: Mapping[str, Any], names: frozenset[str]) -> dict[str, Any]:
    return {key: value for key, value in item.items() if key not in names}
