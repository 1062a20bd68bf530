"""How to find out about a lost `sessions_messages_create`: what to list, what counts as the same.

A stored message is the one that was sent, with an id and what the service fills in, so only what
both sides state is compared: who it is from, and what it says, part by part; texts are compared
without regard to Unicode form and white space.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..core.exactly_once.alike import agree
from ..core.exactly_once.compare import StoredItem
from ..core.exactly_once.sent_call import SentCall, listed_as_json
from ..core.response.paging import Paging
from ..core.serialization.decoding import is_object
from ..core.serialization.timestamps import is_plausible, parse_timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ..core.request.operation import Call

_NEWEST = 200
"""So many of the newest events are looked through: more have not come while a call was made."""
_WHAT_COMES_OF_ONE = ("session.activated", "turn.started", "turn.completed", "session.idled")
"""Listed along, because the newest of them tells the service's time."""
_MESSAGE = "input.message"
_COMPARED = ("role", "content")


class _OnePage(Paging[Any]):
    """A list whose only page holds the newest events."""

    def next_position(self, call: Call[Any, Any], page: Any) -> None:
        """None: there is no other page."""


class SentMessage(SentCall):
    """One call of `sessions_messages_create`, for `agentsessions.core.exactly_once.procedure`."""

    paging: Paging[Any] = _OnePage(items="data", parameter="after_sequence")

    @property
    def items(self) -> Sequence[Any]:
        """The message as JSON, as it was sent: what the caller holds may have changed since."""
        message = self.body.get("message") if is_object(self.body) else None
        return [message] if is_object(message) else []

    @property
    def listing(self) -> Call[Any, Any]:
        """Lists the session's newest messages to the agent, and what came of them."""
        from .api import sessions_events_list

        return listed_as_json(
            sessions_events_list.call(
                self.place,
                types=[_MESSAGE, *_WHAT_COMES_OF_ONE],
                limit=_NEWEST,
                options=self._list_options,
            )
        )

    @property
    def other_end(self) -> Call[Any, Any]:
        """The same list: a message that was taken has its place in the order."""
        return self.listing

    @property
    def how_to_find_out(self) -> str:
        """What the caller can do."""
        return (
            f"List the messages of session {self.place} (`sessions_messages_list`) a little later "
            "and look for the sent one; send it again only if it is missing."
        )

    def stored(self, page: Any) -> list[StoredItem]:
        """The events of the page, newest first."""
        events = [event for event in page.data if is_object(event)]
        return [_stored(event) for event in sorted(events, key=_sequence, reverse=True)]

    def same(self, sent: Any, stored: Any) -> bool:
        """Whether a stored message can be the sent one; of an event, that of its message."""
        mine, other = _message(sent), _message(stored)
        return bool(other) and agree({name: mine.get(name) for name in _COMPARED}, other)

    def ids(self, response: Any) -> list[str]:
        """The id of the stored message."""
        id = getattr(response, "id", None)
        return [id] if isinstance(id, str) and id else []

    def response(self, stored: Sequence[StoredItem]) -> Any:
        """The body that `sessions_messages_create` answers with."""
        event = stored[0].item
        facts = {"sequence": event.get("sequence"), "created_at": event.get("ts")}
        return {"session_id": self.place, **facts, **_message(event)}


def _message(item: Any) -> dict[str, Any]:
    """The message of an event, or one by itself; empty for another event."""
    if not is_object(item) or item.get("type", _MESSAGE) != _MESSAGE:
        return {}
    data = item.get("data")
    inner = data.get("message") if is_object(data) else item
    return inner if is_object(inner) else {}


def _sequence(event: dict[str, Any]) -> int:
    sequence = event.get("sequence")
    return sequence if isinstance(sequence, int) else 0


def _stored(event: dict[str, Any]) -> StoredItem:
    id, at = (_message(event) or event).get("id"), _moment(event.get("ts"))
    return StoredItem(str(id), at, event, is_odd=not (isinstance(id, str) and id and at))


def _moment(text: Any) -> datetime | None:
    try:
        moment = parse_timestamp(text)
    except (TypeError, ValueError):
        return None
    return moment if moment.tzinfo is not None and is_plausible(moment) else None
