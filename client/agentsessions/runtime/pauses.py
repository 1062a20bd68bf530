"""Waiting between attempts, which tests can do without."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Self

_recorder: PauseRecorder | None = None
"""Takes note of the pauses of the process instead of waiting; None: they are waited out."""


class PauseRecorder:
    """What `set_testing` returns: takes note of pauses; `with` undoes the switch at its end.

    Attributes:
        pauses: The seconds of each pause since then, as long as it would have been.
    """

    def __init__(self, before: PauseRecorder | None, fraction: float) -> None:
        self.pauses: list[float] = []
        self._before = before
        self._fraction = fraction

    def shorten(self, seconds: float) -> float:
        """Take note of a pause, and say how long to wait instead."""
        self.pauses.append(seconds)
        return seconds * self._fraction

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        global _recorder  # noqa: PLW0603  # one for the process, as its name says
        _recorder = self._before


def set_testing(testing: bool, *, fraction: float = 0.0) -> PauseRecorder:
    """Leave out the pauses between attempts, or wait them out again, in the whole process.

    This is about retries, looking for what may have been sent, and connecting again while
    following. What is returned has the pauses, and undoes the switch at the end of a `with` block.
    `fraction`, from 0 to 1, is the part of each pause that is waited all the same.
    """
    global _recorder  # noqa: PLW0603  # one for the process, as its name says
    recorder = PauseRecorder(_recorder, fraction)
    _recorder = recorder if testing else None
    return recorder


def is_testing() -> bool:
    """Whether pauses are left out."""
    return _recorder is not None


def pause(seconds: float, sleep: Callable[[float], object] | None = None) -> None:
    """Wait before the next attempt, by `sleep` if it can be woken."""
    (sleep or time.sleep)(_shortened(seconds))


async def pause_async(
    seconds: float, sleep: Callable[[float], Awaitable[object]] | None = None
) -> None:
    """The same for asyncio."""
    from asyncio import sleep as sleep_on  # slow to import, and for most clients never needed

    await (sleep or sleep_on)(_shortened(seconds))


def _shortened(seconds: float) -> float:
    recorder = _recorder  # another thread may switch it meanwhile
    return seconds if recorder is None else recorder.shorten(seconds)
