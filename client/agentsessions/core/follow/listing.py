"""One walk over the pages of a list while things go on happening: whose turn has come."""

from __future__ import annotations

from .position import EventFacts


class Listing:
    """Keeps the order where pages were fetched at different moments.

    An event that waits on one page may take effect before the next page is fetched, and is then
    on none of them, but before others on that next page. So what stands on a later page than a
    waiting event is left over, unless an earlier walk has shown it: then it took effect while
    the other was still waiting.
    """

    def __init__(self, shown_before: frozenset[str] = frozenset()) -> None:
        self.waiting: set[str] = set()
        """Events that have yet to take effect."""
        self.left_over: set[str] = set()
        """Events to be handed out by a further walk, or as the stream brings them."""
        self._shown_before = shown_before
        self._is_behind_waiting = False

    def begin_page(self) -> None:
        """The next page was fetched."""
        self._is_behind_waiting = bool(self.waiting)

    def has_its_turn(self, facts: EventFacts, *, is_known: bool) -> bool:
        """Whether it is not too early for an event; `is_known` if it was handed out before."""
        key = str(facts.key)
        if facts.waits:
            self.waiting.add(key)
            return True
        self.waiting.discard(key)
        is_early = self._is_behind_waiting and (key not in self._shown_before or self.left_over)
        if is_known or not is_early:
            return True
        self.left_over.add(key)
        return False

    def again(self) -> Listing:
        """A further walk."""
        return Listing(self._shown_before | self.left_over)
