"""The clock by itself: order of times, order of waking, cancelled sleepers."""

import asyncio
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.clock.timestamps import moment_of, parse_timestamp, timestamp
from agentsessions_emulator.errors import ApiError


def test_no_two_times_are_the_same_while_the_clock_runs() -> None:
    clock = Clock()
    times = [clock.now() for _ in range(1000)]
    assert all(a < b for a, b in pairwise(times))


def test_all_times_are_the_same_while_it_is_frozen() -> None:
    clock = Clock()
    later = parse_timestamp("9000-01-01T00:00:00Z")
    told = [clock.now() for _ in range(1000)]
    clock.freeze()
    assert clock.now() == clock.now() >= told[-1]
    clock.freeze(later)
    assert {clock.now(), clock.now(), clock.peek()} == {later}
    clock.resume()
    assert later < clock.now() < clock.now()


def test_time_does_not_go_back() -> None:
    clock = Clock()
    clock.freeze(parse_timestamp("2001-01-01T00:00:00Z"))
    clock.now()
    with pytest.raises(ApiError, match=r"2001-01-01T00:00:00.000000Z already"):
        clock.freeze(parse_timestamp("2000-12-31T23:59:59Z"))
    with pytest.raises(ApiError, match="year 9999"):
        clock.freeze(parse_timestamp("9999-12-31T12:00:00Z"))
    clock.reset()
    clock.freeze(parse_timestamp("2000-12-31T23:59:59Z"))


def test_a_time_needs_a_zone() -> None:
    moment = datetime(2026, 10, 21, 9, 30, tzinfo=UTC)
    assert moment_of(moment) == moment_of("2026-10-21T11:30:00+02:00")
    with pytest.raises(ValueError, match="for UTC, write 2026-10-21T09:30:00Z"):
        moment_of("2026-10-21 09:30")
    with pytest.raises(ValueError, match="no zone"):
        moment_of(moment.replace(tzinfo=None))


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
