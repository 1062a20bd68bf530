"""Following what happens at one place, each event once and in order, whatever the connection does.

The steps of a follow, without I/O. One connection after the other goes through the same:

1. Attach: open the stream, so that nothing from now on can be missed.
2. Catch up: list what has happened, from a little before the newest event known; the first time
   from the beginning, or from the event to go on after.
3. Send, the first time, what the follow is to send. What had happened before is not handed out,
   unless there is an event to go on after.
4. Go live: read the stream, leaving out what the list has shown already.

The rules:

- An event that waits in the server's queue is held back until it takes effect. It has no place in
  the server's order before that; so an event that comes twice, waiting and then stamped, is handed
  out once, the second time.
- An event without a time is handed out when it is first seen.
- An event without an id is told from others by all that it says, its time included.
- A preview, or anything else without an id and a time, is handed out as it comes over the stream,
  unless its event has come already, or was previewed over a connection before: a piece may be
  missing in between. It is never repeated.
- What the follow has sent is waited for: the session's end does not count before, unless it comes
  over the stream and the session will take nothing from its queue. If it starts no work, as an
  interrupt of an idle session, its being taken up is the end.
- A list may lag behind the stream. Once a connection has held for two seconds, the same window is
  listed again, and what had been invisible is handed out then.
- A stream that ends is a broken connection like any other. So is a frame that cannot be read: the
  list shows what it was to say. Only events tell the end. If such frames come on one connection
  after the other, and no event between them, the follow gives up and says what could not be read.
- In the history that is there at the start, an event ends the follow only if no other came after it
  and none waits. The caller's own `until` is asked about every event all the same.
- The pause before the next connection grows with every failure and shrinks back only once an event
  was handed out. Any sign of life, even a ping, ends the count towards giving up.
- What trying again cannot help (4xx but 408, 409 and 429; a list that cannot be read, or does not
  end) is raised as it is. Giving up raises `StreamInterruptedError`; another follow can go on after
  its `last_event_id`, which is None if the event to go on after does not exist.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from ..errors import APIError, BadRequestError, StreamInterruptedError
from ..request.operation import Call
from ..response.paging import PagedCall
from ..retry.policy import RetryPolicy
from ..steps import Ask, Close, Deliver, Open, Read, Wait
from .base import Procedure, Steps, logger
from .beginning import Beginning, NoSuchEventError
from .listing import Listing
from .position import EventFacts, Position
from .previews import Previews
from .reconnect import ReconnectPolicy
from .source import EventSource
from .until import checked_verdict

_LIST_AGAIN_AFTER = 2.0
_MOST_WALKS = 4


class FollowProcedure(Procedure):
    """One follow, from its first connection to its end."""

    def __init__(
        self,
        source: EventSource,
        *,
        after: str | None = None,
        send: Call[Any, Any] | None = None,
        until: Callable[[Any], bool] | None = None,
        policy: RetryPolicy | None = None,
        reconnect: ReconnectPolicy | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(
            source.stream.operation.id,
            until=until,
            policy=policy,
            reconnect=reconnect,
            clock=clock,
        )
        self._source = source
        self._stop_rule = source.stop_rule()
        self._after = after
        self._clock = clock
        self._position = Position(after)
        self._beginning = Beginning(source, self._position, self._stop_rule, after, send)
        self._previews = Previews()
        self._outgoing: tuple[Deliver, EventFacts, bool] | None = None
        self._last_page: Call[Any, Any] | None = None
        self._knows_history = False
        self._list_again_at = 0.0

    @property
    def last_event_id(self) -> str | None:
        """The last event that was handed out, at first the one to go on after."""
        handed_out = self.handed_out
        if handed_out is not None and handed_out.id is not None:
            return handed_out.id
        return self._position.last_id

    @property
    def sent_ids(self) -> list[str]:
        """The ids of what the follow has sent."""
        return self._beginning.sent_ids

    def steps(self) -> Steps[None]:
        """The steps; see `Procedure.steps`."""
        self._reconnects.alive()  # however long ago the follow was made
        yield from self._finish_delivery()
        while not self._has_ended:
            try:
                yield from self._beginning.locate()
                yield Open(self._source.stream)
                self._reconnects.attached()
                self._previews.begin_connection()
                if (yield from self._catch_up()):
                    return
                yield from self._beginning.send()
                if self._beginning.came_to_nothing or (yield from self._listen()):
                    return
                raise StreamInterruptedError(
                    "the stream ended, but no event said that this was the end"
                )
            except APIError as error:
                pause = self._pause_after(error)
            yield Close()
            yield Wait(pause)

    def _catch_up(self, *, is_again: bool = False) -> Steps[bool]:
        """Hand out what the list shows and nobody has seen; whether the end has come."""
        start, listing = self._first_page(is_again=is_again), Listing()
        if self._after is None and self._beginning.has_to_send:
            yield from self._beginning.pass_over_history()
            self._note_caught_up()
            return False
        for _ in range(_MOST_WALKS):
            if (yield from self._walk(start, listing)):
                return True
            if not listing.left_over:
                break
            listing = listing.again()
        if self._position.is_lost:
            raise self._beginning.lost()
        if not self._ends_inside and not self._beginning.is_before:
            self._has_ended = self._stop_rule.at_rest(waiting=bool(listing.waiting))
        if not (self._knows_history or listing.waiting):
            self._note_silence()
        self._note_caught_up()
        return self._has_ended

    def _note_caught_up(self) -> None:
        self._knows_history = True
        self._beginning.found()
        self._list_again_at = self._clock() + _LIST_AGAIN_AFTER

    def _walk(self, start: Call[Any, Any], listing: Listing) -> Steps[bool]:
        """Go once over the list; whether the end has come."""
        may_have_gone = start is self._last_page
        asked: PagedCall[Any, Any] | None = self._paged(start)
        self._position.begin_list()
        while asked is not None:
            try:
                page = (yield Ask(asked.call)).parsed
            except BadRequestError:
                if asked.call is not start or not may_have_gone:
                    raise
                asked = self._paged(self._source.oldest_first)
                continue
            listing.begin_page()
            for event in self._source.paging.items_of(page):
                facts = self._source.facts(event)
                if facts.key is None:
                    continue
                is_known = self._position.has_seen(facts.key)
                if not listing.has_its_turn(facts, is_known=is_known):
                    continue
                if (yield from self._take(event, facts, is_listed=True)):
                    return True
            if not listing.left_over:
                self._last_page = asked.call
            asked = asked.following(page)
        return False

    def _paged(self, call: Call[Any, Any]) -> PagedCall[Any, Any]:
        return PagedCall(call, self._source.paging)

    @property
    def _ends_inside(self) -> bool:
        """Whether an event ends the follow though others may come after it in the list."""
        return self._knows_history or self._until is not None

    def _first_page(self, *, is_again: bool) -> Call[Any, Any]:
        """Where to begin to list: with the window, or else with what was the last page before."""
        window = self._position.whole_window if is_again else self._position.window
        windowed = self._source.since(window) if window is not None else None
        return windowed or self._last_page or self._source.oldest_first

    def _listen(self) -> Steps[bool]:
        """Hand out what the stream brings; whether the end has come."""
        is_listed_again = False
        while True:
            piece = yield Read()
            if piece is None:
                return False
            for event in piece:
                if (yield from self._take(event, self._source.facts(event))):
                    return True
            self._reconnects.alive()
            if not is_listed_again and self._clock() >= self._list_again_at:
                is_listed_again = True
                if (yield from self._catch_up(is_again=True)):
                    return True

    def _take(self, event: Any, facts: EventFacts, *, is_listed: bool = False) -> Steps[bool]:
        """Hand out an event if it is its turn; whether it is the last."""
        if facts.key is None:
            about = self._source.previewed(event)
            if about is not None and (
                self._position.has_seen(about) or not self._previews.admit(about)
            ):
                return False
        if not self._position.admit(facts, is_listed=is_listed):
            # One that was seen would have ended it, so a final event with a used id is another.
            may_end = facts.id == self._after or not self._position.is_sought
            return may_end and self._stop_rule.is_final(event)
        if facts.key is not None:
            self._reconnects.achieved()
            if self._previews.incomplete:
                self._previews.complete(facts.key)
        self._outgoing = Deliver(event, facts.id), facts, is_listed
        yield from self._finish_delivery()
        return self._has_ended

    def _finish_delivery(self) -> Steps[None]:
        """Hand out what is still to be, and take note of it. It can be cut short anywhere."""
        if self._outgoing is None:
            return
        deliver, facts, is_listed = self._outgoing
        if self.handed_out is not deliver:
            yield deliver
        event = deliver.event
        self._position.record(facts)
        is_last = self._stop_rule.sees(event)
        awaited = self._beginning.awaited
        awaited.discard(facts.key or "")
        if awaited and is_last:
            is_last = not is_listed and self._stop_rule.at_rest(waiting=True)
        is_last = is_last or (not self._beginning.starts_work and self._beginning.came_to_nothing)
        if self._until is not None:
            is_last = checked_verdict(self._until(event))
        ends = self._stop_rule.is_final(event) or (is_last and self._ends_inside)
        self._has_ended = ends and not self._beginning.has_to_send
        self._outgoing = None

    def _note_silence(self) -> None:
        """Say so if this may be a wait for something that nobody has asked for."""
        if self._after is None and self.handed_out is None and not self._beginning.is_before:
            place = self._source.stream.path_values[-1]
            logger.info("%s: nothing has happened in %s yet; waiting", self.operation, place)

    def _pause_after(self, error: APIError) -> float:
        """Seconds to wait before connecting again. Raises what ends the follow."""
        if error is self._beginning.failure:
            raise error
        if not self._beginning.may_search_on:
            raise self._given_up(error) from error
        return super()._pause_after(error)

    def _given_up(self, error: APIError) -> StreamInterruptedError:
        found = super()._given_up(error)
        if isinstance(error, NoSuchEventError):
            found.message, found.last_event_id = error.message, None
        return found
