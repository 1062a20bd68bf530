"""What every follow is, however its service shows what a connection has missed."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Generator
from typing import Any, TypeVar

from ..errors import APIError, ResponseValidationError, StreamInterruptedError
from ..retry.policy import RetryPolicy
from ..steps import Ask, Close, Deliver, Open, Post, Read, Wait
from .reconnect import ReconnectPolicy, Reconnects, may_pass
from .until import check_until

T = TypeVar("T")

logger = logging.getLogger("agentsessions")

Step = Open | Read | Close | Ask | Post | Wait | Deliver
Steps = Generator[Step, Any, T]


class Procedure:
    """One follow, from its first connection to its end: `Follow` carries out its steps."""

    def __init__(
        self,
        operation: str,
        *,
        until: Callable[[Any], bool] | None = None,
        policy: RetryPolicy | None = None,
        reconnect: ReconnectPolicy | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        check_until(until)
        self.operation = operation
        """The id of the operation whose stream is followed."""
        self.handed_out: Deliver | None = None
        """What was handed out last, as whoever carries out the steps has to note."""
        self._until = until
        self._reconnects = Reconnects(
            policy or RetryPolicy(), reconnect or ReconnectPolicy(), clock
        )
        self._has_ended = False

    def steps(self) -> Steps[None]:
        """The steps; at the end of what is followed they end.

        Whoever carries them out and is cut short takes up new ones: they make a new connection and
        go on behind the event that was `handed_out` last.
        """
        raise NotImplementedError

    @property
    def last_event_id(self) -> str | None:
        """The last event that was handed out, at first the one to go on after."""
        raise NotImplementedError

    @property
    def sent_ids(self) -> list[str]:
        """The ids of what the follow has sent."""
        return []

    def _pause_after(self, error: APIError) -> float:
        """Seconds to wait before connecting again. Raises what ends the follow."""
        unreadable = (
            isinstance(error, ResponseValidationError) and error.operation != self.operation
        )
        if unreadable or not may_pass(error):
            raise error
        pause = self._reconnects.pause_after(error)
        if pause is None:
            raise self._given_up(error) from error
        logger.info("%s: connecting again in %.2f s after %s", self.operation, pause, error)
        return pause

    def _given_up(self, error: APIError) -> StreamInterruptedError:
        """What the follow ends in if this failure is its last."""
        return StreamInterruptedError(
            f"gave up following: {error.message}",
            last_event_id=self.last_event_id,
            operation=self.operation,
            request_id=error.request_id,
            headers=error.headers,
        )
