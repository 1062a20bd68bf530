"""Following a stream that begins behind any event, because the service sends again what was missed.

The steps of such a follow, without I/O. One connection after the other opens the stream behind the
last event that was handed out, and reads it. The rules:

- Events have a number that tells their order. One whose number is not larger than the last one's
  has been handed out, and is left out.
- An event without a number is ephemeral: handed out as it comes, lost in a gap, and never what the
  next connection begins behind. It is left out too where a list has shown what comes after it.
- An event may be the last one by the stop rule, or be old news of a session that has gone on. So a
  list is asked for what came later. That is handed out; if the rule still says so, the follow ends.
  The caller's own `until` needs no list.
- What is to be sent is sent once the stream is open, so that nothing that comes of it is missed.
- The service says that it closes a connection, and after which pause it wants the next one. That is
  no failure. A stream that ends in any other way is a broken connection: the pause grows with every
  failure in a row, until an event was handed out.
- What trying again cannot help (4xx but 408, 409 and 429; a list that cannot be read) is raised as
  it is. Giving up raises `StreamInterruptedError`.
"""

from __future__ import annotations

from typing import Any, NamedTuple, Protocol

from ..errors import APIError, StreamInterruptedError
from ..request.operation import Call
from ..response.paging import PagedCall, Paging
from ..steps import Ask, Close, Deliver, Open, Read, Wait
from .base import Procedure, Steps
from .sending import Sending
from .until import checked_verdict

_SHORTEST_PAUSE = 0.1
"""Seconds before the next connection if the one before brought nothing, whatever is asked for."""
_LONGEST_PAUSE = 120.0


class Place(NamedTuple):
    """Where an event stands. An ephemeral one has neither: `id` counts for stored events only."""

    id: str | None
    number: int | None


class RestRule(Protocol):
    """Knows from the events so far whether what is followed has come to its end."""

    @property
    def at_rest(self) -> bool:
        """Whether nothing more is to be expected."""
        ...

    def sees(self, event: Any, /) -> None:
        """Take note of the next event; once more, if that was cut short."""
        ...


class ReplaySource(Protocol):
    """Where the events come from: the facts of a service about one place."""

    @property
    def stream(self) -> Call[Any, Any]: ...
    @property
    def paging(self) -> Paging[Any]: ...
    def streamed_after(self, after: str | int, /) -> Call[Any, Any]:
        """Opens the stream behind the event with this id or number; 0: at the beginning."""
        ...

    def listed_after(self, number: int, /) -> Call[Any, Any]:
        """Lists what came after a number, oldest first."""
        ...

    def place(self, event: Any, /) -> Place: ...
    def sent_id(self, sent: Any, /) -> str:
        """The id of what was sent, as the service answers it."""
        ...

    def stop_rule(self) -> RestRule: ...


class ReplayProcedure(Procedure):
    """One follow, from its first connection to its end."""

    def __init__(
        self,
        source: ReplaySource,
        *,
        after: str | int | None = None,
        send: Call[Any, Any] | None = None,
        **options: Any,
    ) -> None:
        """`after`: the id or the number of the event to go on after; `send`: what to send once it
        is attached; `options` are those of `Procedure`.
        """
        super().__init__(source.stream.operation.id, **options)
        self._rule = source.stop_rule()
        self._source = source
        self._sending = Sending(send)
        self._sent_ids: list[str] = []
        self._after = 0 if after is None else after
        self._last_id = after if isinstance(after, str) else None
        self._last = after if isinstance(after, int) else 0
        self._streamed = 0
        """The largest number that has come over this connection, or that it began behind."""
        self._brought_something = False
        self._outgoing: tuple[Deliver, Place] | None = None

    @property
    def last_event_id(self) -> str | None:
        """The last stored event that was handed out, at first the one to go on after."""
        handed_out = self.handed_out
        if handed_out is not None and handed_out.id is not None:
            return handed_out.id
        return self._last_id

    @property
    def sent_ids(self) -> list[str]:
        """The ids of what the follow has sent."""
        return self._sent_ids

    def steps(self) -> Steps[None]:
        """The steps; see `Procedure.steps`."""
        self._reconnects.alive()  # however long ago the follow was made
        yield from self._finish_delivery()
        while not self._has_ended:
            try:
                yield Open(self._source.streamed_after(self._after))
                self._reconnects.attached()
                self._streamed, self._brought_something = self._last, False
                yield from self._send()
                if self._may_end:
                    yield from self._look_for_more()
                pause = 0.0 if self._has_ended else (yield from self._listen())
            except APIError as error:
                pause = self._pause_after(error)
            if not self._has_ended:
                yield Close()
                yield Wait(pause)

    def _send(self) -> Steps[None]:
        if (sent := (yield from self._sending.steps())) is not None:
            self._sent_ids = [self._source.sent_id(sent)]

    def _pause_after(self, error: APIError) -> float:
        """Seconds to wait before connecting again. Raises what ends the follow."""
        if error is self._sending.failure:
            raise error
        return super()._pause_after(error)

    def _listen(self) -> Steps[float]:
        """Hand out what the stream brings, until the end or until the service wants another one:
        then the seconds to wait before that.
        """
        while True:
            piece = yield Read()
            if isinstance(piece, float):
                shortest = 0.0 if self._brought_something else _SHORTEST_PAUSE
                return min(max(piece, shortest), _LONGEST_PAUSE)
            if piece is None:
                raise StreamInterruptedError(
                    "the stream ended, but no event said that this was the end"
                )
            for event in piece:
                if (yield from self._take(event)):
                    return 0.0
            self._reconnects.alive()

    def _take(self, event: Any) -> Steps[bool]:
        """Hand out an event of the stream if it is new; whether the end has come."""
        place = self._source.place(event)
        is_new = self._is_new(place)
        self._streamed = max(self._streamed, place.number or 0)
        if is_new:
            yield from self._deliver(event, place)
            if place.number is not None and self._may_end:
                yield from self._look_for_more()
        return self._has_ended

    def _is_new(self, place: Place) -> bool:
        if place.number is None:
            return self._streamed >= self._last
        return place.number > self._last and (place.id is None or place.id != self._after)

    @property
    def _may_end(self) -> bool:
        """Whether the end has come, unless a list shows something newer."""
        rests = self._until is None and self._rule.at_rest
        return rests and not self._has_ended

    def _look_for_more(self) -> Steps[None]:
        """Hand out what a list shows to have come later, and end if that changes nothing."""
        first = PagedCall(self._source.listed_after(self._last), self._source.paging)
        asked: PagedCall[Any, Any] | None = first
        while asked is not None:
            page = (yield Ask(asked.call)).parsed
            for event in self._source.paging.items_of(page):
                place = self._source.place(event)
                if place.number is not None and self._is_new(place):
                    yield from self._deliver(event, place)
            asked = asked.following(page)
        self._has_ended = self._may_end

    def _deliver(self, event: Any, place: Place) -> Steps[None]:
        self._outgoing = Deliver(event, place.id), place
        self._brought_something = True
        self._reconnects.achieved()
        yield from self._finish_delivery()

    def _finish_delivery(self) -> Steps[None]:
        """Hand out what is still to be, and take note of it. It can be cut short anywhere."""
        if self._outgoing is None:
            return
        deliver, place = self._outgoing
        if self.handed_out is not deliver:
            yield deliver
        self._rule.sees(deliver.event)
        if place.number is not None:
            self._last = self._after = place.number
            self._last_id = place.id
        if self._until is not None:
            self._has_ended = checked_verdict(self._until(deliver.event))
        self._outgoing = None
