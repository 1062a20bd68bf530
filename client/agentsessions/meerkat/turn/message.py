"""The message of a turn: whether it is answered, and how long to listen then."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..models.turn_result import TurnResult

GRACE = 2.0
"""Seconds of silence after an answer until the events that are missing count as lost."""


class Message:
    """What whoever sends and whoever listens know of each other.

    Attributes:
        result, error: The answer; one of them is set once `is_answered`.
        waiting_since: When the present wait for events began; None while nobody waits.
        has_ended: Whether the events have told the end of the turn.
        wants_events: Whether somebody wants what is still on the way after the answer.
    """

    def __init__(self) -> None:
        self.result: TurnResult | None = None
        self.error: BaseException | None = None
        self.is_answered = False
        self.waiting_since: float | None = None
        self.has_ended = False
        self.wants_events = True
        self._answered_at = 0.0

    def answer(self, result: TurnResult | None = None, error: BaseException | None = None) -> None:
        """Take note of the answer."""
        self.result, self.error = result, error
        self._answered_at = time.monotonic()
        self.is_answered = True

    def patience(self) -> float:
        """How many seconds to go on listening after the answer; 0 when that is enough.

        Only waiting counts: a listener who is busy has not heard yet what has arrived.
        """
        if self.has_ended or self.error is not None or not self.wants_events:
            return 0.0
        if self.waiting_since is None:
            return GRACE
        silent_since = max(self.waiting_since, self._answered_at)
        return max(silent_since + GRACE - time.monotonic(), 0.0)
