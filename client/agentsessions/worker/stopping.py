"""Being told to stop: by a call from any thread, or by a signal."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Callable, Coroutine, Generator, Iterable
from contextlib import contextmanager, suppress
from typing import Any, Protocol, TypeVar

from ..core.event_loop import running_loop

T = TypeVar("T")


class Stopping:
    """Whether to stop: not at all, when the work at hand is done, or at once."""

    def __init__(self) -> None:
        self._times = 0
        self._loop: asyncio.AbstractEventLoop | None = None
        self._given: asyncio.Event
        self._on_stop: Callable[[], None] | None = None

    @property
    def is_given(self) -> bool:
        return self._times > 0

    @property
    def is_forced(self) -> bool:
        return self._times > 1

    def give(self, *, force: bool = False) -> None:
        """Stop; the second time, or with `force`, at once. Any thread may do that."""
        self._times += 2 if force else 1
        loop = self._loop
        if loop is not None:
            with suppress(RuntimeError):  # the loop is closed: what was to stop has ended
                loop.call_soon_threadsafe(self._tell)

    @contextmanager
    def listening(self, on_stop: Callable[[], None]) -> Generator[None]:
        """Call `on_stop` in this event loop whenever it is told to stop."""
        self._loop, self._on_stop = running_loop(), on_stop
        self._given = asyncio.Event()
        if self.is_given:
            self._given.set()
        try:
            yield
        finally:
            self._loop = self._on_stop = None

    def _tell(self) -> None:
        self._given.set()
        if self._on_stop is not None:
            self._on_stop()

    async def sleep(self, seconds: float) -> None:
        """Wait so long, or until it is told to stop."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._given.wait(), seconds)

    async def unless_given(self, work: Coroutine[Any, Any, T]) -> T | None:
        """What `work` gives; None if it was cut short because of being told to stop."""
        task = asyncio.create_task(work)
        given = asyncio.create_task(self._given.wait())
        try:
            await asyncio.wait({task, given}, return_when=asyncio.FIRST_COMPLETED)
            return task.result() if task.done() else None
        finally:
            task.cancel()
            given.cancel()
            await asyncio.gather(task, given, return_exceptions=True)


def is_in_event_loop() -> bool:
    """Whether an event loop runs in this thread."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


class Stoppable(Protocol):
    """What can be stopped."""

    async def arun(self) -> None: ...
    def stop(self) -> None: ...


async def run_until_signalled(
    worker: Stoppable,
    signals: Iterable[signal.Signals] = (signal.SIGTERM,),
    on_signal: Callable[[signal.Signals], None] | None = None,
) -> None:
    """Run what these signals stop, where signals can be listened to: in the main thread."""
    loop = running_loop()
    numbers = [*signals] if threading.current_thread() is threading.main_thread() else []

    def stop(number: signal.Signals) -> None:
        if on_signal is not None:
            on_signal(number)
        worker.stop()

    for number in numbers:
        loop.add_signal_handler(number, stop, number)
    try:
        await worker.arun()
    finally:
        for number in numbers:
            loop.remove_signal_handler(number)
