"""Where a follow begins: after which event, and with what it sends."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, TypeVar

from ..errors import APIError, StreamInterruptedError
from ..request.operation import Call
from ..response.paging import PagedCall
from ..steps import Ask, Post
from .position import Position
from .sending import Sending
from .source import EventSource, StopRule

T = TypeVar("T")
Steps = Generator[Ask | Post, Any, T]

_SEARCHES = 4
"""How often to look for the event to go on after, which may not be in the list yet."""


class NoSuchEventError(StreamInterruptedError):
    """The event to go on after was not found."""


class Beginning:
    """Finds the event to go on after, and sends once.

    With something to send and no event to go on after, it begins with what happens from then on.
    """

    def __init__(
        self,
        source: EventSource,
        position: Position,
        rule: StopRule,
        after: str | None,
        sent: Call[Any, Any] | None,
    ) -> None:
        self._source = source
        self._position = position
        self._rule = rule
        self._after = after
        self._sending = Sending(sent)
        self._is_located = after is None
        self._searches = 0
        self.sent_ids: list[str] = []
        """The ids of what was sent."""
        self.awaited: set[str] = set()
        """Those of the sent events that have not been handed out."""
        self.starts_work = True
        """Whether something is to come of what was sent."""

    @property
    def failure(self) -> APIError | None:
        """Why nothing could be sent."""
        return self._sending.failure

    @property
    def is_before(self) -> bool:
        """Whether the session has yet to deal with what is sent, so that it cannot end before."""
        return self._sending.is_due or bool(self.awaited)

    @property
    def has_to_send(self) -> bool:
        """Whether there is something that was not sent yet."""
        return self._sending.is_due

    @property
    def came_to_nothing(self) -> bool:
        """Whether what was sent has been taken up and starts no work, and none goes on."""
        return not (self.starts_work or self.is_before) and self._rule.at_rest(waiting=False)

    @property
    def may_search_on(self) -> bool:
        """Whether to look once more for the event to go on after."""
        return self._searches < _SEARCHES

    def locate(self) -> Steps[None]:
        """Find out when the event to go on after took effect, unless it is known."""
        newest_first = self._source.newest_first
        if self._is_located or newest_first is None:
            return
        asked: PagedCall[Any, Any] | None = PagedCall(newest_first, self._source.paging)
        while asked is not None:
            page = (yield Ask(asked.call)).parsed
            for event in self._source.paging.items_of(page):
                if self._position.locate(self._source.facts(event)):
                    self._is_located = True
                    return
            asked = asked.following(page)
        raise self.lost()

    def pass_over_history(self) -> Steps[None]:
        """Leave out what had happened when the stream was opened; only the stop rule is told."""
        newest_first = self._source.newest_first
        if newest_first is None:
            return
        page = (yield Ask(newest_first)).parsed
        if PagedCall(newest_first, self._source.paging).following(page) is None:
            self._rule.begin()
        for event in reversed(self._source.paging.items_of(page)):
            facts = self._source.facts(event)
            if not facts.waits:
                self._position.record(facts)
                self._rule.sees(event)

    def send(self) -> Steps[None]:
        """Send, the first time."""
        sent = yield from self._sending.steps()
        if sent is None:
            return
        events = sent.data or ()
        self.starts_work = any(map(self._source.starts_work, events))
        stored = [self._source.facts(event) for event in events]
        self.sent_ids = [facts.id for facts in stored if facts.id is not None]
        self.awaited = {facts.key for facts in stored if facts.key is not None}

    def found(self) -> None:
        """The event to go on after has come by."""
        self._searches = 0

    def lost(self) -> StreamInterruptedError:
        """The event to go on after has not come by, though everything was looked through."""
        self._searches += 1
        place = self._source.stream.path_values[-1]
        return NoSuchEventError(f"there is no event {self._after} in {place} to go on after")
