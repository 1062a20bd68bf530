"""Waiting between attempts, which tests can do without."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from ..core.closing import AbortSignal

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


def pause(seconds: float, *signals: AbortSignal | None) -> None:
    """Wait before the next attempt, unless one of the signals is given."""
    Pause(signals).wait(_shortened(seconds))


async def pause_async(seconds: float, *signals: AbortSignal | None) -> None:
    """The same for asyncio."""
    await AsyncPause(signals).wait(_shortened(seconds))


class Pause:
    """A pause that any thread may end: with a queue, which needs no lock that is written in Python
    and could be left behind by an interrupt.
    """

    def __init__(self, signals: Iterable[AbortSignal | None]) -> None:
        self._woken: SimpleQueue[None] = SimpleQueue()
        for signal in signals:
            if signal is not None:
                signal.add(self)

    def abort(self) -> None:
        """End it."""
        self._woken.put(None)

    def wait(self, seconds: float) -> None:
        """Wait it out."""
        with suppress(Empty):
            self._woken.get(timeout=seconds)


class AsyncPause:
    """The same for asyncio."""

    def __init__(self, signals: Iterable[AbortSignal | None]) -> None:
        from asyncio import get_running_loop  # slow to import, and for most clients never needed

        self._loop = get_running_loop()
        self._woken = self._loop.create_future()
        for signal in signals:
            if signal is not None:
                signal.add(self)

    def abort(self) -> None:
        """End it."""
        with suppress(RuntimeError):  # the loop is closed
            self._loop.call_soon_threadsafe(self._wake)

    async def wait(self, seconds: float) -> None:
        """Wait it out."""
        timer = self._loop.call_later(seconds, self._wake)
        try:
            await self._woken
        finally:
            timer.cancel()

    def _wake(self) -> None:
        if not self._woken.done():
            self._woken.set_result(None)


def _shortened(seconds: float) -> float:
    recorder = _recorder  # another thread may switch it meanwhile
    return seconds if recorder is None else recorder.shorten(seconds)
