"""Cancels a coroutine at the k-th place where it waits, in every way that there is."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Generator
from contextlib import suppress
from typing import Any, TypeVar

import anyio

T = TypeVar("T")

LONG = 1e5
"""Seconds of a time limit that only passes when the clock jumps."""


class JumpingLoop(asyncio.SelectorEventLoop):
    """An event loop whose clock can be put forward, so that time limits pass on order."""

    ahead = 0.0

    def time(self) -> float:
        return super().time() + self.ahead


class Suspensions:
    """Counts the places where a coroutine waits, and does something at one of them.

    `at` is that place, counted from 1; 0 is none. With `late` it happens once what is waited for
    has come, but before the coroutine has learned of it.
    """

    def __init__(self, at: int, act: Callable[[], object], *, late: bool = False) -> None:
        self.count = 0
        self.at = at
        self._act = act
        self._late = late

    @property
    def reached(self) -> bool:
        """Whether there was such a place."""
        return 0 < self.at <= self.count

    async def watch(self, work: Coroutine[Any, Any, T]) -> T:
        """Carry out `work` and count."""
        return await _Watched(work, self._note)

    def _note(self, awaited: Any) -> None:
        self.count += 1
        if self.count != self.at:
            return
        if not self._late:
            self._act()
        elif awaited is None:  # just gives others a turn
            asyncio.get_running_loop().call_soon(self._act)
        else:
            awaited.add_done_callback(self._act_late)

    def _act_late(self, _: object) -> None:
        self._act()


class _Watched(Awaitable[T]):
    def __init__(self, work: Coroutine[Any, Any, T], note: Callable[[Any], None]) -> None:
        self._work = work
        self._note = note

    def __await__(self) -> Generator[Any, Any, T]:
        step: Callable[[], Any] = lambda: self._work.send(None)  # noqa: E731
        while True:
            try:
                awaited = step()
            except StopIteration as end:
                result: T = end.value
                return result
            self._note(awaited)
            try:
                yield awaited
            except BaseException as error:  # noqa: BLE001
                step = _throwing(self._work, error)
            else:
                step = lambda: self._work.send(None)  # noqa: E731


def _throwing(work: Coroutine[Any, Any, Any], error: BaseException) -> Callable[[], Any]:
    return lambda: work.throw(error)


Way = Callable[[Coroutine[Any, Any, Any], int], Awaitable[bool]]
"""Carries out a coroutine and cancels it at a place; whether there was such a place."""


def jump() -> None:
    """Let every time limit of the loop pass."""
    loop = asyncio.get_running_loop()
    assert isinstance(loop, JumpingLoop)
    loop.ahead += 2 * LONG


async def by_cancel(work: Coroutine[Any, Any, Any], at: int, *, late: bool = False) -> bool:
    """`task.cancel()`."""
    task: asyncio.Task[Any] | None = None

    def cancel() -> None:
        assert task is not None
        task.cancel()

    suspensions = Suspensions(at, cancel, late=late)
    task = asyncio.create_task(suspensions.watch(work))
    await asyncio.wait([task])
    if not task.cancelled():
        task.result()
    return suspensions.reached


async def by_late_cancel(work: Coroutine[Any, Any, Any], at: int) -> bool:
    """`task.cancel()` when what is waited for has just come."""
    return await by_cancel(work, at, late=True)


async def by_wait_for(work: Coroutine[Any, Any, Any], at: int) -> bool:
    """`asyncio.wait_for`."""
    suspensions = Suspensions(at, jump)
    with suppress(TimeoutError):
        await asyncio.wait_for(suspensions.watch(work), LONG)
    return suspensions.reached


async def by_timeout(work: Coroutine[Any, Any, Any], at: int) -> bool:
    """`asyncio.timeout`."""
    suspensions = Suspensions(at, jump)
    try:
        async with asyncio.timeout(LONG):
            await suspensions.watch(work)
    except TimeoutError:
        pass
    return suspensions.reached


async def by_anyio_deadline(work: Coroutine[Any, Any, Any], at: int) -> bool:
    """`anyio.move_on_after`."""
    suspensions = Suspensions(at, jump)
    with anyio.move_on_after(LONG):
        await suspensions.watch(work)
    return suspensions.reached


async def by_anyio_cancel(work: Coroutine[Any, Any, Any], at: int) -> bool:
    """`CancelScope.cancel`, which cancels again whatever is awaited afterwards."""
    scope = anyio.CancelScope()
    suspensions = Suspensions(at, scope.cancel)
    with scope:
        await suspensions.watch(work)
    return suspensions.reached


WAYS: dict[str, Way] = {
    "cancel": by_cancel,
    "late cancel": by_late_cancel,
    "wait_for": by_wait_for,
    "timeout": by_timeout,
    "move_on_after": by_anyio_deadline,
    "CancelScope": by_anyio_cancel,
}
