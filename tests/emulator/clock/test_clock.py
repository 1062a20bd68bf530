"""The clock by itself: order of times, order of waking, cancelled sleepers."""

import asyncio
from itertools import pairwise

import pytest

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.clock.timestamps import parse_timestamp, timestamp


def test_no_two_times_are_the_same() -> None:
    clock = Clock()
    clock.freeze()
    times = [clock.now() for _ in range(5)]
    assert [b - a for a, b in pairwise(times)] == [1] * 4


def test_time_goes_on_from_what_was_told_before() -> None:
    clock = Clock()
    later = clock.peek() + 10_000_000
    clock.start_after(later)
    assert clock.now() > later
    assert clock.peek() >= later


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-10-21T09:30:00Z", "2026-10-21T09:30:00.000000Z"),
        ("2026-10-21T09:30:00.5+02:00", "2026-10-21T07:30:00.500000Z"),
        ("2026-10-21T09:30:00.123456789Z", "2026-10-21T09:30:00.123456Z"),
        ("2026-10-21T09:30:00", "2026-10-21T09:30:00.000000Z"),
    ],
)
def test_timestamps(text: str, expected: str) -> None:
    assert timestamp(parse_timestamp(text)) == expected


async def test_sleepers_wake_in_the_order_of_their_times() -> None:
    clock = Clock()
    clock.freeze()
    start = clock.peek()
    woken: list[tuple[str, int]] = []

    async def sleeper(name: str, *naps: float) -> None:
        for nap in naps:
            await clock.sleep(nap)
            woken.append((name, (clock.peek() - start) // 1_000_000))

    tasks = [asyncio.ensure_future(sleeper("a", 3, 3)), asyncio.ensure_future(sleeper("b", 4, 1))]
    await clock.advance(5)
    assert woken == [("a", 3), ("b", 4), ("b", 5)]
    await clock.advance(1)
    assert woken[3:] == [("a", 6)]
    await asyncio.gather(*tasks)


async def test_real_time_wakes_too() -> None:
    clock = Clock()
    before = clock.peek()
    await clock.sleep(0.01)
    assert clock.peek() - before >= 10_000


async def test_freezing_holds_sleepers_back() -> None:
    clock = Clock()
    nap = asyncio.ensure_future(clock.sleep(0.01))
    await asyncio.sleep(0)
    clock.freeze()
    await asyncio.sleep(0.02)
    assert not nap.done()
    clock.resume()
    await nap


async def test_cancelled_sleepers_are_forgotten() -> None:
    clock = Clock()
    clock.freeze()
    naps = [asyncio.ensure_future(clock.sleep(n)) for n in (1, 2, 3)]
    await asyncio.sleep(0)
    naps[1].cancel()
    await clock.advance(10)
    assert [nap.cancelled() for nap in naps] == [False, True, False]
    assert all(nap.done() for nap in naps)


async def test_everybody_can_be_woken_at_once() -> None:
    clock = Clock()
    naps = [asyncio.ensure_future(clock.sleep(1000)) for _ in range(3)]
    await asyncio.sleep(0)
    clock.wake_all()
    await asyncio.gather(*naps)


async def test_back_to_real_time_sleepers_sleep_as_long_as_they_still_had_to() -> None:
    clock = Clock()
    clock.freeze()
    await clock.advance(3600)
    told = clock.now()
    sleeper = asyncio.create_task(clock.sleep(1000))
    await asyncio.sleep(0)
    clock.follow_real_time()
    assert (clock.frozen, clock.ahead) == (False, 0)
    assert clock.peek() < told < clock.now()
    clock.freeze()
    await clock.advance(900)
    assert not sleeper.done()
    await clock.advance(100)
    await sleeper
