"""What is closed: at the end of a block, and while somebody waits for it."""

from __future__ import annotations

import weakref
from time import monotonic
from types import TracebackType
from typing import NoReturn, Protocol, Self

_LONGEST = 1e6
"""About twelve days; timers of the system cannot take much more."""


class Timer(Protocol):
    """What can be told to count no more."""

    def cancel(self) -> object: ...


class _Open:
    """What holds something in this process that cannot be had twice."""

    def __reduce__(self) -> NoReturn:
        """Raises TypeError, for `copy` and `pickle`."""
        raise TypeError(f"{type(self).__name__} can be neither copied nor pickled: it is open")


class Closing(_Open):
    """Closed by `with`."""

    def close(self) -> None:
        """Close it."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClosing(_Open):
    """Closed by `async with`."""

    async def aclose(self) -> None:
        """Close it."""
        raise NotImplementedError

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()


class Abortable(Protocol):
    """What somebody waits for."""

    def abort(self) -> None:
        """End the wait, from any thread."""
        ...


class AbortSignal:
    """Ends all waiting on behalf of what is closed: requests under way, and pauses.

    Any thread may give it at any time. No lock is taken.
    """

    def __init__(self) -> None:
        self.is_given = False
        self._waits: set[weakref.ref[Abortable]] = set()

    def add(self, wait: Abortable) -> None:
        """Take note of a wait that has begun; when nobody holds it any more, it has ended."""
        self._waits.add(weakref.ref(wait, self._waits.discard))
        if self.is_given:
            wait.abort()

    def give(self) -> None:
        """End what is waited for now, and what will be."""
        self.is_given = True
        for reference in self._waits.copy():
            wait = reference()
            if wait is not None:
                wait.abort()


class TimeLimit:
    """Gives a signal once time is up; None: never.

    It is counted from `start`, by a thread of its own, or from `start_async`, by the event loop.
    """

    def __init__(self, seconds: float | None, signal: AbortSignal) -> None:
        if seconds is not None and (isinstance(seconds, bool) or not 0 < seconds <= _LONGEST):
            raise ValueError(
                f"timeout must be more than 0 and at most {_LONGEST:.0e} seconds, not {seconds!r}"
            )
        self.seconds = seconds
        self.is_over = False
        self._signal = signal
        self._at: float | None = None
        self._timer: Timer | None = None

    def left(self) -> float | None:
        """The seconds until then, from the start on; None: for ever."""
        return None if self._at is None else max(self._at - monotonic(), 0.0)

    def start(self) -> None:
        """Count from now on; a second start changes nothing."""
        if self.seconds is not None and self._timer is None:
            self._at = monotonic() + self.seconds
            from threading import Timer

            self._timer = timer = Timer(self.seconds, self._end)
            timer.daemon = True
            timer.start()

    def start_async(self) -> None:
        """The same in the event loop that runs."""
        if self.seconds is not None and self._timer is None:
            self._at = monotonic() + self.seconds
            from asyncio import get_running_loop

            self._timer = get_running_loop().call_later(self.seconds, self._end)

    def stop(self) -> None:
        """Count no more."""
        if self._timer is not None:
            self._timer.cancel()

    def _end(self) -> None:
        self.is_over = True
        self._signal.give()
