"""What is the same of all calls that are looked for in the log of their session."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

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


class _OnePage(Paging[Any]):
    """A list whose only page holds the newest events."""

    def next_position(self, call: Call[Any, Any], page: Any) -> None:
        """None: there is no other page."""


class LoggedCall(SentCall):
    """One call, for `agentsessions.core.exactly_once.procedure`. `kinds` are the types of the
    events that show whether it was carried out.
    """

    paging: Paging[Any] = _OnePage(items="data", parameter="after_sequence")
    kinds: Sequence[Any] = ()

    @property
    def listing(self) -> Call[Any, Any]:
        """Lists the newest events of the session of those types, and what came of them."""
        from .api import sessions_events_list

        return listed_as_json(
            sessions_events_list.call(
                self.place,
                types=[*self.kinds, *_WHAT_COMES_OF_ONE],
                limit=_NEWEST,
                options=self._list_options,
            )
        )

    @property
    def other_end(self) -> Call[Any, Any]:
        """The same list: what was taken has its place in the order."""
        return self.listing

    def stored(self, page: Any) -> list[StoredItem]:
        """The events of the page, newest first."""
        events = [event for event in page.data if is_object(event)]
        return [self._stored(event) for event in sorted(events, key=_sequence, reverse=True)]

    def id_of(self, event: dict[str, Any]) -> Any:
        """What an event is called, for a call that looks for it."""
        return event.get("id")

    def _stored(self, event: dict[str, Any]) -> StoredItem:
        id, at = self.id_of(event), _moment(event.get("ts"))
        return StoredItem(str(id), at, event, is_odd=not (isinstance(id, str) and id and at))


def _sequence(event: dict[str, Any]) -> int:
    sequence = event.get("sequence")
    return sequence if isinstance(sequence, int) else 0


def _moment(text: Any) -> datetime | None:
    try:
        moment = parse_timestamp(text)
    except (TypeError, ValueError):
        return None
    return moment if moment.tzinfo is not None and is_plausible(moment) else None
