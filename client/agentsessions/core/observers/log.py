"""The log as an observer: one line for each request."""

from __future__ import annotations

import logging

from ..errors.text import one_line
from .observer import ObservedAttempt, Observer

logger = logging.getLogger("agentsessions")


class LogObserver(Observer):
    """Writes to the logger `agentsessions`, at level DEBUG."""

    def attempt_ended(self, attempt: ObservedAttempt) -> None:
        """Write what came of the request."""
        logger.debug(
            "%s: %s %s: %s in %.3f s (attempt %d, %d bytes, request id %s)",
            attempt.operation,
            attempt.method,
            one_line(attempt.url),
            _outcome(attempt),
            attempt.seconds,
            attempt.number,
            attempt.bytes,
            one_line(attempt.request_id) if attempt.request_id else None,
        )


def _outcome(attempt: ObservedAttempt) -> str:
    error = type(attempt.error).__name__ if attempt.error is not None else None
    return ", then ".join(str(part) for part in (attempt.status_code, error) if part is not None)
