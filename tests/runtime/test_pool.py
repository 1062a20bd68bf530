"""Who gets a connection and what becomes of it: decisions, without sockets."""

from __future__ import annotations

import gc
import threading
from collections import deque

import pytest
from hypothesis import given, strategies as st

from agentsessions.runtime.network import Destination
from agentsessions.runtime.pool import CALLS_AT_ONCE, LONGEST_IDLE, Exchange, Pool, Slot, Slots
from tests.support.signals import SignalPoints

HERE = Destination("https://a.example", None, trust=True)
THERE = Destination("https://b.example", None, trust=True)


class Line:
    """A connection that notes what is done to it."""

    def __init__(self, *, quiet: bool = True) -> None:
        self.idle_since = 0.0
        self.quiet = quiet
        self.aborted = 0

    def is_quiet(self) -> bool:
        return self.quiet

    def abort(self) -> None:
        self.aborted += 1


class Waiting:
    """Somebody who waits for a slot."""

    def __init__(self) -> None:
        self.slot: Slot | None = None
        self.woken = 0

    def wake(self) -> None:
        self.woken += 1


@pytest.fixture
def pool() -> Pool[Line]:
    return Pool()


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> deque[float]:
    """The time, as its last value says."""
    times = deque([1000.0], maxlen=1)
    monkeypatch.setattr("agentsessions.runtime.pool.time.monotonic", lambda: times[0])
    return times


def used(pool: Pool[Line], line: Line, *, whole: bool = True, to: Destination = HERE) -> Line:
    exchange = pool.begin(to)
    exchange.connection = line
    exchange.end(whole=whole)
    return line


# Connections


def test_the_connection_used_last_comes_first(pool: Pool[Line]) -> None:
    first, second = used(pool, Line()), used(pool, Line())
    exchanges = [pool.begin(HERE) for _ in range(3)]
    assert [exchange.reuse() for exchange in exchanges] == [second, first, None]


def test_what_did_not_end_whole_is_thrown_away(pool: Pool[Line]) -> None:
    line = used(pool, Line(), whole=False)
    assert line.aborted == 1
    assert pool.begin(HERE).reuse() is None


def test_no_connection_leads_anywhere_else(pool: Pool[Line]) -> None:
    used(pool, Line())
    assert pool.begin(THERE).reuse() is None
    assert pool.begin(Destination("https://a.example", None, trust=False)).reuse() is None
    assert pool.begin(Destination("https://a.example", None, trust=True)).reuse() is not None


def test_what_the_service_has_closed_is_passed_over(pool: Pool[Line]) -> None:
    quiet, closed = used(pool, Line()), used(pool, Line(quiet=False))
    assert pool.begin(HERE).reuse() is quiet
    assert (quiet.aborted, closed.aborted) == (0, 1)


def test_what_was_idle_too_long_is_not_used(pool: Pool[Line], now: deque[float]) -> None:
    lines = [used(pool, Line()) for _ in range(3)]
    now.append(1000 + LONGEST_IDLE + 1)
    assert pool.begin(HERE).reuse() is None
    assert [line.aborted for line in lines] == [1, 1, 1]


def test_a_burst_leaves_nothing_behind_for_ever(pool: Pool[Line], now: deque[float]) -> None:
    """Those that are never needed again are thrown away while others come and go."""
    lines = [used(pool, Line()) for _ in range(10)]
    now.append(1000 + LONGEST_IDLE + 1)
    used(pool, Line())
    assert all(line.aborted for line in lines)
    assert pool.idle == 1


def test_not_more_are_kept_than_calls_can_use(pool: Pool[Line]) -> None:
    lines = [used(pool, Line()) for _ in range(CALLS_AT_ONCE + 5)]
    assert [line.aborted for line in lines] == [1] * 5 + [0] * CALLS_AT_ONCE


def test_an_exchange_ends_once(pool: Pool[Line]) -> None:
    exchange = pool.begin(HERE)
    exchange.connection, exchange.slot = Line(), pool.slots.take()
    exchange.end(whole=True)
    exchange.end(whole=False)
    assert (pool.idle, pool.slots.free) == (1, CALLS_AT_ONCE)


def test_closing_ends_everything(pool: Pool[Line]) -> None:
    idle, busy, waiting = used(pool, Line()), Line(), Waiting()
    exchange = pool.begin(HERE)
    exchange.connection = busy
    pool.slots.join(Waiting())
    slots = [pool.slots.take() for _ in range(CALLS_AT_ONCE)]
    pool.slots.join(waiting)
    pool.close()
    assert (idle.aborted, busy.aborted, waiting.woken, waiting.slot) == (1, 1, 1, None)
    with pytest.raises(RuntimeError, match="this client is closed"):
        pool.begin(HERE)
    with pytest.raises(RuntimeError, match="this client is closed"):
        exchange.check_open()
    exchange.connection = late = Line()
    exchange.end(whole=True)
    assert late.aborted == 1
    del slots


def test_exchanges_are_not_kept(pool: Pool[Line]) -> None:
    """Who lets go of one without ending it, such as an interrupt, leaves nothing of it."""
    pool.begin(HERE).slot = pool.slots.take()
    assert pool.slots.free == CALLS_AT_ONCE
    assert not pool._exchanges


def test_a_forked_process_keeps_streams_only(pool: Pool[Line]) -> None:
    idle, call, stream = used(pool, Line()), pool.begin(HERE), pool.begin(HERE)
    call.connection, stream.connection = Line(), Line()
    call.slot = pool.slots.take()
    pool.forget()
    assert (idle.aborted, call.connection.aborted, stream.connection.aborted) == (1, 1, 0)


# Slots


def test_slots_are_handed_over_in_order() -> None:
    slots = Slots(1)
    slot = slots.take()
    assert slot is not None
    assert slots.take() is None
    first, second = Waiting(), Waiting()
    slots.join(first)
    slots.join(second)
    slots.put(slot)
    assert (first.slot, second.slot) == (slot, None)
    assert slots.take() is None, "who comes now waits behind the others"


def test_a_dropped_slot_comes_back() -> None:
    slots = Slots(2)
    taken = [slots.take(), slots.take()]
    waiting = Waiting()
    slots.join(waiting)
    del taken[0]
    assert waiting.slot is not None
    del taken, waiting
    assert slots.free == 2


def test_a_slot_that_came_too_late_goes_to_the_next() -> None:
    slots = Slots(1)
    slot = slots.take()
    assert slot is not None
    gone, next_one = Waiting(), Waiting()
    slots.join(gone)
    slots.join(next_one)
    slots.put(slot)
    slots.leave(gone)
    assert (gone.slot, next_one.slot) == (None, slot)


def test_an_interrupt_leaves_no_half_made_slot() -> None:
    with SignalPoints() as points:
        made = Slots(2)
    assert (made.free, points.count > 0) == (2, True)
    for at in range(1, points.count + 1):
        with pytest.raises(KeyboardInterrupt), SignalPoints(at):
            made = Slots(2)
    gc.collect()  # a finalizer that fails ends the test


def test_slots_go_with_their_pool() -> None:
    """What is dropped after the pool does not bring it back to life."""
    slots = Slots(3)
    left = slots.take()
    del slots
    gc.collect()
    del left
    assert not [item for item in gc.get_objects() if isinstance(item, Slots)]


@given(st.lists(st.sampled_from(["take", "put", "drop", "join", "leave", "forget"]), max_size=60))
def test_no_order_of_events_loses_a_slot(events: list[str]) -> None:
    """Free, taken and handed over: there are always as many as at first."""
    slots, taken, waiting = Slots(3), deque[Slot](), deque[Waiting]()
    for event in events:
        if event == "take" and (slot := slots.take()):
            taken.append(slot)
            del slot
        elif event == "put" and taken:
            slots.put(taken.popleft())
        elif event == "drop" and taken:
            taken.pop()
        elif event == "join":
            waiting.append(Waiting())
            slots.join(waiting[-1])
        elif event == "leave" and waiting:
            slots.leave(waiting.popleft())
        elif event == "forget" and waiting:
            waiting.pop()  # without leaving, as a thread that was interrupted
        held = sum(waiter.slot is not None for waiter in waiting)
        lost_in_queue = sum(
            waiter.slot is not None for waiter in slots._waiting if waiter not in waiting
        )
        assert slots.free + len(taken) + held + lost_in_queue == 3
        assert not (slots.free and slots._waiting)


def test_threads_share_slots() -> None:
    """Many threads, few slots: none is ever used by two, and all are there at the end."""
    slots, users, most = Slots(3), deque[None](), deque[int](maxlen=10_000)

    class Thread(Waiting):
        def __init__(self) -> None:
            super().__init__()
            self.asleep = threading.Event()

        def wake(self) -> None:
            self.asleep.set()

    def work() -> None:
        for _ in range(200):
            slot = slots.take()
            if slot is None:
                waiter = Thread()
                slots.join(waiter)
                waiter.asleep.wait()
                slot, waiter.slot = waiter.slot, None
            assert slot is not None
            users.append(None)
            most.append(len(users))
            users.pop()
            slots.put(slot)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert max(most) <= 3
    assert slots.free == 3


def test_ending_from_two_sides_keeps_a_connection_once() -> None:
    """Two threads that end the same exchange do not make two of its connection."""
    for _ in range(50):
        pool: Pool[Line] = Pool()
        exchange: Exchange[Line] = pool.begin(HERE)
        exchange.connection = Line()
        threads = [threading.Thread(target=exchange.end, kwargs={"whole": True}) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert pool.idle == 1
