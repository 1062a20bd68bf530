"""Asking for work: how long to pause before the next poll, and when to give up. No I/O."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import Final

from ..core.errors import APIError, APIStatusError
from ..core.follow.reconnect import may_pass
from ..core.retry.policy import RetryPolicy, backoff, server_delay

BLOCK_MS: Final = 999
"""How long the service holds a poll; it takes no more."""
_PAUSES = RetryPolicy(base=1.0, cap=60.0)
_BETWEEN_EMPTY_POLLS = 1.0


class Polls:
    """Counts failures; the pause grows with them, and one poll that succeeds ends the count."""

    def __init__(self, chance: Callable[[], float] = random.random) -> None:
        self._chance = chance
        self._failures = 0

    def succeeded(self, *, found: bool) -> float:
        """Seconds to wait: none behind an item, a little behind an empty poll, never the same, so
        that the polls of many workers do not fall together.
        """
        self._failures = 0
        return 0.0 if found else self._chance() * _BETWEEN_EMPTY_POLLS

    def failed(self, error: APIError) -> float:
        """Seconds to wait. Raises the error where trying again cannot help."""
        if not may_pass(error):
            raise error
        pause = backoff(_PAUSES, self._failures, self._chance)
        self._failures += 1
        if isinstance(error, APIStatusError):
            pause = max(pause, server_delay(error.headers or {}, time.time()) or 0.0)
        return pause
