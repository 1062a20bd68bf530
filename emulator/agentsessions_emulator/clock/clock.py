"""The emulator's time: real by default, frozen or moved forward on request.

Times are whole microseconds since the Unix epoch, and never go back. While the clock runs, no two
calls of `now` give the same value; while it is frozen, all give the time at which it stands.
"""

import asyncio
import heapq
import time
from dataclasses import dataclass
from itertools import count

from agentsessions_emulator.clock.settling import settle
from agentsessions_emulator.clock.timestamps import parse_timestamp, timestamp
from agentsessions_emulator.errors import invalid

_SECOND = 1_000_000
_END = parse_timestamp("9999-12-31T00:00:00Z")
FOREVER = 1e9
"""Seconds to sleep when only the end of the emulator wakes."""


@dataclass(frozen=True)
class ClockState:
    """Where a clock stands: how far it is from real time, or the time at which it is frozen."""

    offset: int
    frozen_at: int | None
    last: int


class Clock:
    """Tells the time and wakes sleepers. Belongs to one event loop."""

    def __init__(self) -> None:
        self._offset = 0
        self._frozen_at: int | None = None
        self._last = 0
        self._sleepers: list[tuple[int, int, asyncio.Future[None]]] = []
        self._order = count()
        self._timer: asyncio.TimerHandle | None = None

    @property
    def frozen(self) -> bool:
        return self._frozen_at is not None

    @property
    def ahead(self) -> float:
        """By how many seconds it is ahead of the time of this machine, when it runs."""
        return self._offset / _SECOND

    def peek(self) -> int:
        """The current time, not made unique."""
        if self._frozen_at is not None:
            return self._frozen_at
        return time.time_ns() // 1000 + self._offset

    def now(self) -> int:
        """The current time, later than any told before unless the clock is frozen."""
        step = 1 if self._frozen_at is None else 0
        self._last = max(self.peek(), self._last + step)
        return self._last

    @property
    def state(self) -> ClockState:
        return ClockState(self._offset, self._frozen_at, self._last)

    def go_back_to(self, state: ClockState) -> None:
        """Stand as the clock stood then; whoever sleeps goes on at once."""
        self._offset, self._frozen_at, self._last = state.offset, state.frozen_at, state.last
        self.wake_all()

    def start_after(self, microseconds: int) -> None:
        """Go on from this time, at the earliest: the last that an earlier run has told."""
        self._last = max(self._last, microseconds)
        self._offset = max(0, self._last - time.time_ns() // 1000)

    async def sleep(self, seconds: float) -> None:
        """Wait until this clock has moved on by `seconds`."""
        if seconds > 0:
            await self.sleep_until(self.deadline(seconds))

    def deadline(self, seconds: float) -> int:
        """The time in so many seconds."""
        return self.peek() + round(min(seconds, FOREVER) * _SECOND)

    async def sleep_until(self, deadline: int) -> None:
        """Wait until this clock shows a time."""
        if deadline <= self.peek():
            return
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        sleeper = (deadline, next(self._order), waiter)
        heapq.heappush(self._sleepers, sleeper)
        self._arm()
        try:
            await waiter
        except asyncio.CancelledError:
            if sleeper in self._sleepers:
                self._sleepers.remove(sleeper)
                heapq.heapify(self._sleepers)
            raise

    def freeze(self, at: int | None = None) -> None:
        """Stop the clock, at the current time or at a given one.

        Raises a 400 for a time before one that was told: what is stored would be of the future.
        """
        if at is not None and at >= _END:
            raise invalid("The clock cannot go beyond the year 9999.")
        if at is not None and at < self._last:
            raise invalid(
                f"The clock cannot be frozen at {timestamp(at)}: something has happened at"
                f" {timestamp(self._last)} already, and time does not go back. Freeze it before"
                " anything is created."
            )
        if at is None:
            at = max(self.peek(), self._last)
            self._shift(at - self.peek())
        self._frozen_at = at
        self._arm()
        self._wake()

    def resume(self) -> None:
        """Let the clock run on from where it stands."""
        if self._frozen_at is not None:
            self._offset = self._frozen_at - time.time_ns() // 1000
            self._frozen_at = None
        self._arm()

    def follow_real_time(self) -> None:
        """Run, and tell the time of this machine. Sleepers sleep on as long as they still had to.

        Where that is earlier, `now` stays at the latest time told until it is reached again.
        """
        before = self.peek()
        self._frozen_at, self._offset = None, 0
        self._shift(self.peek() - before)
        self._arm()

    def _shift(self, microseconds: int) -> None:
        """Have sleepers sleep on as long as they still had to when the clock is set."""
        self._sleepers = [
            (at + microseconds, order, waiter) for at, order, waiter in self._sleepers
        ]

    async def advance(self, seconds: float) -> None:
        """Move the clock forward. Sleepers wake one after the other, each at its own time.

        Raises a 400 for a step back, and where no timestamp could tell the time.
        """
        if not seconds >= 0:
            raise invalid(f"The clock cannot be moved by {seconds} seconds.")
        if not seconds * _SECOND < _END - self.peek():
            raise invalid("The clock cannot go beyond the year 9999.")
        target = self.peek() + round(seconds * _SECOND)
        await settle()
        while self._sleepers and self._sleepers[0][0] <= target:
            self._move_to(self._sleepers[0][0])
            self._wake()
            await settle()
        self._move_to(target)
        self._arm()

    def reset(self) -> None:
        """Back to real time, with nobody asleep and nothing told."""
        self._frozen_at = None
        self._offset = self._last = 0
        self.wake_all()

    def wake_all(self) -> None:
        """Let every sleeper go on at once."""
        sleepers, self._sleepers = self._sleepers, []
        self._arm()
        for _, _, waiter in sleepers:
            if not waiter.done():
                waiter.set_result(None)

    def _move_to(self, moment: int) -> None:
        if self._frozen_at is not None:
            self._frozen_at = max(self._frozen_at, moment)
        else:
            self._offset += max(0, moment - self.peek())

    def _arm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._sleepers and self._frozen_at is None:
            delay = max(0, self._sleepers[0][0] - self.peek()) / _SECOND
            self._timer = asyncio.get_running_loop().call_later(delay, self._on_timer)

    def _on_timer(self) -> None:
        self._timer = None
        self._wake()
        self._arm()

    def _wake(self) -> None:
        while self._sleepers and self._sleepers[0][0] <= self.peek():
            _, _, waiter = heapq.heappop(self._sleepers)
            if not waiter.done():
                waiter.set_result(None)
