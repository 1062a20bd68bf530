"""What is closed: at the end of a block, and while somebody waits for it."""

from __future__ import annotations

import weakref
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, NoReturn, Protocol, Self

if TYPE_CHECKING:
    from asyncio import TimerHandle
    from threading import Lock, Thread

_LONGEST = 1e6
"""About twelve days, long enough for anything; timers of the system have limits too."""
_LONGEST_END = 1.0
"""Seconds to wait for a thread that was told to end; it cannot while a signal's handler waits that
has interrupted what the thread needs.
"""


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
    """Gives a signal once time is up.

    It is counted from `start`, by a thread, or from `start_async`, by the event loop.

    Attributes:
        seconds: How long; None for ever.
        is_counting: Whether there is nothing to start any more.
        is_over: Whether time is up.
    """

    def __init__(self, seconds: float | None, signal: AbortSignal) -> None:
        self._asleep: Lock | None = None
        self._thread: Thread | None = None
        if seconds is not None and (isinstance(seconds, bool) or not 0 < seconds <= _LONGEST):
            raise ValueError(
                f"timeout must be more than 0 and at most {_LONGEST:.0e} seconds, not {seconds!r}"
            )
        self.seconds = seconds
        self.is_counting = seconds is None
        self.is_over = False
        self._signal = signal
        self._ends_at: float | None = None
        self._timer: TimerHandle | None = None

    def left(self) -> float | None:
        """The seconds until then, once it was started; None for ever."""
        return None if self._ends_at is None else max(self._ends_at - monotonic(), 0.0)

    def start(self) -> None:
        """Count from now on; a second start changes nothing."""
        if self.seconds is not None and not self.is_counting:
            from threading import Lock, Thread

            self._begin(self.seconds)
            self._asleep = Lock()
            self._asleep.acquire()
            arguments = (self._asleep, self.seconds, weakref.ref(self))
            thread = Thread(target=_wait_in_thread, args=arguments, daemon=True)
            thread.start()
            self._thread = thread

    def start_async(self) -> None:
        """The same in the event loop that runs."""
        if self.seconds is not None and not self.is_counting:
            from .event_loop import running_loop

            loop = running_loop()
            self._begin(self.seconds)
            limit: weakref.ref[TimeLimit] = weakref.ref(self)
            self._timer = loop.call_later(self.seconds, _end, limit)

    def stop(self) -> None:
        """Count no more; the thread that did has ended."""
        if self._timer is not None:
            self._timer.cancel()
        self._wake_thread()
        thread, self._thread = self._thread, None
        if thread is not None:
            end_thread(thread)

    def __del__(self) -> None:
        self._wake_thread()  # and wait for nothing

    def _wake_thread(self) -> None:
        asleep, self._asleep = self._asleep, None
        if asleep is not None:
            asleep.release()

    def _begin(self, seconds: float) -> None:
        self.is_counting = True
        self._ends_at = monotonic() + seconds

    def end(self) -> None:
        """Time is up."""
        self.is_over = True
        self._signal.give()


def end_thread(thread: Thread) -> None:
    """Wait for the end of a thread that was told to end; unless it is that which waits."""
    from threading import current_thread

    if thread is not current_thread():
        thread.join(_LONGEST_END)


def _wait_in_thread(asleep: Lock, seconds: float, limit: weakref.ref[TimeLimit]) -> None:
    if not asleep.acquire(timeout=seconds):
        _end(limit)


def _end(reference: weakref.ref[TimeLimit]) -> None:
    limit = reference()
    if limit is not None:
        limit.end()
