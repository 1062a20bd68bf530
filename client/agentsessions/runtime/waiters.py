"""Waiting for a slot, or for the time of the next attempt: another thread can end it."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from ..core.errors import Sent

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Coroutine

    from ..core.request.deadline import Deadline
    from .pool import Exchange, Slot, Slots

_MOST_TURNS = 100

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

    def wake(self) -> None:
        """End the wait, from anywhere."""
        with suppress(RuntimeError):  # it was awake already
            self._asleep.release()

    abort = wake  # as an `AbortSignal` calls it


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

    def wake(self) -> None:
        """End the wait, from anywhere."""
        if is_running(self._loop):
            self._wake()
        else:
            with suppress(RuntimeError):  # the loop is closed
                self._loop.call_soon_threadsafe(self._wake)

    abort = wake

    def _wake(self) -> None:
        if not self._woken.done():
            self._woken.set_result(None)


def wait_for_slot(slots: Slots, exchange: Exchange[Any], seconds: float | None) -> Slot | None:
    """The next slot that becomes free; None when time is up. Raises ClosedError."""
    waiter = Waiter()
    slot: Slot | None = None
    try:
        exchange.waiter = waiter
        slots.join(waiter)
        exchange.check_open()
        waiter.wait(seconds)
        slot, waiter.slot = waiter.slot, None
    finally:
        if slot is None:
            slots.leave(waiter)
        exchange.waiter = None
    exchange.check_open()
    return slot


async def wait_for_slot_async(
    slots: Slots, exchange: Exchange[Any], seconds: float | None
) -> Slot | None:
    """The same for asyncio."""
    waiter = AsyncWaiter()
    slot: Slot | None = None
    try:
        exchange.waiter = waiter
        slots.join(waiter)
        exchange.check_open()
        await waiter.wait(seconds)
        slot, waiter.slot = waiter.slot, None
    finally:
        if slot is None:
            slots.leave(waiter)
        exchange.waiter = None
    exchange.check_open()
    return slot


async def within(deadline: Deadline, work: Coroutine[Any, Any, T]) -> T:
    """Do something before a deadline, or give it up."""
    from asyncio import timeout

    limit = timeout(deadline.left())
    try:
        async with limit:
            return await work
    except TimeoutError:
        if not limit.expired():
            raise
        raise deadline.error(Sent.MAYBE_SENT) from None


def at_once(work: Coroutine[Any, Any, object]) -> bool:
    """Carry out what only gives other tasks a turn, without doing that: so it cannot be cancelled.

    Returns whether it came to its end; it is given up if it really waits for something.
    """
    try:
        for _ in range(_MOST_TURNS):
            if work.send(None) is not None:
                break
    except StopIteration:
        return True
    except Exception:  # noqa: BLE001  # of closing what is thrown away
        return False
    finally:
        work.close()
    return False


def is_running(loop: asyncio.AbstractEventLoop) -> bool:
    """Whether an event loop runs in this thread."""
    from asyncio import get_running_loop  # blocking code has no need of it

    try:
        return get_running_loop() is loop
    except RuntimeError:
        return False
