"""Waiting that another thread can end: for a slot, or for the time of the next attempt."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from ..core.errors import Sent

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Coroutine

    from ..core.request.deadline import Deadline
    from .pool import Slot

T = TypeVar("T")


class Waiter:
    """A thread that waits. It is woken once, without a lock that others wait for."""

    def __init__(self) -> None:
        self.slot: Slot | None = None
        self._asleep = threading.Lock()
        self._asleep.acquire()

    def wait(self, seconds: float | None) -> None:
        """Wait until it is woken, or time is up."""
        self._asleep.acquire(timeout=-1 if seconds is None else seconds)

    def abort(self) -> None:
        """End the wait, from anywhere."""
        self.wake()

    def wake(self) -> None:
        """End the wait, from anywhere."""
        with suppress(RuntimeError):  # it was awake already
            self._asleep.release()


class AsyncWaiter:
    """A task that waits."""

    def __init__(self) -> None:
        from asyncio import get_running_loop

        self.slot: Slot | None = None
        self._loop = get_running_loop()
        self._woken = self._loop.create_future()

    async def wait(self, seconds: float | None) -> None:
        """Wait until it is woken, or time is up."""
        timer = None if seconds is None else self._loop.call_later(seconds, self._wake)
        try:
            await self._woken
        finally:
            if timer is not None:
                timer.cancel()

    def abort(self) -> None:
        """End the wait, from anywhere."""
        self.wake()

    def wake(self) -> None:
        """End the wait, from anywhere."""
        if is_running(self._loop):
            self._wake()
        else:
            with suppress(RuntimeError):  # the loop is closed
                self._loop.call_soon_threadsafe(self._wake)

    def _wake(self) -> None:
        if not self._woken.done():
            self._woken.set_result(None)


async def within(deadline: Deadline, work: Coroutine[Any, Any, T]) -> T:
    """Do something before a deadline, or give it up."""
    from asyncio import timeout

    try:
        async with timeout(deadline.left()) as limit:
            return await work
    except TimeoutError:
        if not limit.expired():
            raise
        raise deadline.error(Sent.MAYBE_SENT) from None


def is_running(loop: asyncio.AbstractEventLoop) -> bool:
    """Whether an event loop runs in this thread."""
    from asyncio import get_running_loop  # blocking code has no need of it

    try:
        return get_running_loop() is loop
    except RuntimeError:
        return False
