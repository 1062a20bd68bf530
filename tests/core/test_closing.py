"""Limits of time, and the threads that count them."""

from __future__ import annotations

import threading

from agentsessions.core.closing import AbortSignal, TimeLimit, end_thread
from tests.support.waiting import HUNG, wait_until


def test_a_limit_that_is_stopped_leaves_no_thread() -> None:
    for _ in range(200):
        limit = TimeLimit(HUNG, AbortSignal())
        before = set(threading.enumerate())
        limit.start()
        assert set(threading.enumerate()) - before

        limit.stop()

        assert not set(threading.enumerate()) - before
        assert not limit.is_over
        limit.stop()


def test_a_limit_that_nobody_holds_leaves_no_thread() -> None:
    before = set(threading.enumerate())
    limit = TimeLimit(HUNG, AbortSignal())
    limit.start()

    del limit

    wait_until(lambda: not set(threading.enumerate()) - before)


def test_a_limit_can_be_stopped_by_what_it_ends() -> None:
    signal = AbortSignal()
    limit = TimeLimit(0.001, signal)
    stopped = threading.Event()

    class Wait:
        def abort(self) -> None:
            limit.stop()
            stopped.set()

    wait = Wait()
    signal.add(wait)
    limit.start()

    assert stopped.wait(HUNG)
    assert limit.is_over


def test_a_thread_does_not_wait_for_itself() -> None:
    end_thread(threading.current_thread())
