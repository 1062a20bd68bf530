"""Timers: they go off in order, once, and after a restart."""

from collections.abc import Iterator

import pytest

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.clock.settling import settle
from agentsessions_emulator.service.timers import Timers
from agentsessions_emulator.store.store import Store

SECOND = 1_000_000


class Bell:
    """Timers on a clock that stands still, and what has gone off."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.clock = Clock()
        self.clock.freeze(at=100 * SECOND)
        self.failures: list[Exception] = []
        self.timers = Timers(store, self.clock, self.failures)
        self.rung: list[tuple[str, int]] = []
        self.timers.handle("bell", self.ring)

    def ring(self, key: str, due: int) -> None:
        assert not self.timers.is_set("bell", key)
        self.rung.append((key, due // SECOND))

    def set(self, key: str, due: int) -> None:
        self.timers.set("bell", key, due * SECOND)


@pytest.fixture
def store() -> Iterator[Store]:
    store = Store(":memory:")
    yield store
    store.close()


async def test_timers_go_off_at_their_times_and_once(store: Store) -> None:
    bell = Bell(store)
    for key, due in (("late", 130), ("soon", 110), ("past", 50)):
        bell.set(key, due)
    await settle()
    assert bell.rung == [("past", 50)]
    await bell.clock.advance(20)
    assert bell.rung[1:] == [("soon", 110)]
    await bell.clock.advance(60)
    assert bell.rung[2:] == [("late", 130)]


async def test_a_timer_that_is_set_again_or_cancelled_is_void(store: Store) -> None:
    bell = Bell(store)
    bell.set("a", 110)
    bell.set("a", 150)
    bell.set("b", 120)
    bell.timers.cancel("bell", "b")
    await bell.clock.advance(30)
    assert bell.rung == []
    await bell.clock.advance(30)
    assert bell.rung == [("a", 150)]


async def test_a_handler_may_set_the_next_timer(store: Store) -> None:
    bell = Bell(store)
    bell.timers.handle("beat", lambda key, due: bell.timers.set("bell", key, due + SECOND))
    bell.timers.set("beat", "a", 101 * SECOND)
    await bell.clock.advance(2)
    assert bell.rung == [("a", 102)]


async def test_what_is_missed_while_nothing_runs_goes_off_later(store: Store) -> None:
    first = Bell(store)
    first.set("a", 110)
    first.timers.stop()
    await first.clock.advance(20)
    assert first.rung == []
    second = Bell(store)
    second.clock.freeze(at=200 * SECOND)
    second.timers.start()
    await settle()
    assert second.rung == [("a", 110)]
    second.timers.stop()


async def test_one_that_fails_keeps_no_other(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    def crack(_key: str, _due: int) -> None:
        raise LookupError("no clapper")

    bell = Bell(store)
    bell.timers.handle("cracked", crack)
    bell.timers.set("cracked", "a", 101 * SECOND)
    bell.set("b", 102)
    await bell.clock.advance(5)
    await settle()
    assert bell.rung == [("b", 102)]
    assert [str(one) for one in bell.failures] == ["no clapper"]
    assert caplog.messages == ["a timer failed: cracked a"]
    caplog.clear()
