"""What this process knows of its sends: shared by all clients, bounded, and never in the way."""

from __future__ import annotations

import gc
import os
import threading
import weakref
from collections.abc import Callable
from typing import Any

import pytest

from agentsessions import Client
from agentsessions.core.exactly_once.pending_sends import PendingSend, PendingSends
from agentsessions.core.exactly_once.sharing import shared_pending_sends
from tests.support.waiting import HUNG

URL = "https://service.example"


class Connection:
    """What a client sends with."""

    is_closed = False


class Letter:
    """One call that sends a text."""

    def __init__(self, text: str, place: str = "sesn_1") -> None:
        self.place = place
        self.items = [text]

    def reduced(self, item: Any) -> Any:
        return item


def noted(pending: PendingSends, text: str = "Hello") -> PendingSend:
    send = PendingSend(Letter(text))
    pending.begin(send)
    return send


def is_owned(pending: PendingSends, id: str) -> bool:
    with pending.settled() as claims:
        return claims.is_owned("sesn_1", id)


def test_all_open_clients_of_a_service_share_it() -> None:
    one, other = Connection(), Connection()
    pending = shared_pending_sends(URL, one)
    assert shared_pending_sends(URL, other) is pending
    assert shared_pending_sends("https://elsewhere.example", one) is not pending
    one.is_closed = True
    assert shared_pending_sends(URL, Connection()) is pending
    del other
    gc.collect()
    assert shared_pending_sends(URL, Connection()) is not pending  # whose ids may be given anew


def test_clients_share_it_and_leave_nothing_behind() -> None:
    url = "https://shared.example"
    with Client("key", base_url=url) as one, Client("other", base_url=url + "/") as other:
        shared: list[Any] = [client._engine.pending_sends for client in (one, other)]  # type: ignore[attr-defined]
        copy = one.with_options(max_retries=0, base_url="https://moved.example")
        assert shared[0] is shared[1]
        assert copy._engine.pending_sends is not shared[0]  # type: ignore[attr-defined]
    with Client("key", base_url=url) as later:
        assert later._engine.pending_sends is not shared[0]  # type: ignore[attr-defined]
    left = weakref.ref(shared[0])
    del one, other, copy, later, shared
    gc.collect()
    assert left() is None


def test_a_call_may_end_while_somebody_looks() -> None:
    """A finalizer ends it, in the same thread and at any moment: it must not wait for the lock."""
    pending = PendingSends()
    send, abandoned = noted(pending), noted(pending)
    with pending.settled() as claims:
        pending.arrive(send, ["1"])
        pending.close(abandoned, in_doubt=True)
        noted(pending, "more")
        assert len(claims) == 2  # as before
    assert is_owned(pending, "1")
    with pending.settled() as claims:
        assert [other.items for other in claims.others(send)] == [["Hello"], ["more"]]


def test_what_one_thread_claims_another_does_not_get() -> None:
    pending = PendingSends()
    stored = [str(number) for number in range(400)]
    claimed: list[str] = []
    barrier = threading.Barrier(4)

    def claim() -> None:
        barrier.wait(HUNG)
        for _ in range(100):
            send = noted(pending)
            with pending.settled() as claims:
                free = next(id for id in stored if not claims.is_owned("sesn_1", id))
                claims.arrive(send, [free])
            claimed.append(free)

    threads = [threading.Thread(target=claim) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(claimed) == sorted(stored)
    with pending.settled() as claims:
        assert len(claims) == 400  # ids; no call is open


def test_memory_is_bounded() -> None:
    pending = PendingSends()
    for number in range(30_000):
        pending.arrive(noted(pending), [str(number)])
        pending.close(noted(pending, f"lost {number}"), in_doubt=True)
    with pending.settled() as claims:
        assert len(claims) <= 10_200
    assert is_owned(pending, "29999")
    assert not is_owned(pending, "0")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_process_starts_empty_even_if_another_thread_was_looking() -> None:
    client = Connection()
    pending = shared_pending_sends("https://forked.example", client)
    pending.arrive(noted(pending), ["1"])
    looking, looked = threading.Event(), threading.Event()

    def look() -> None:
        with pending.settled():
            looking.set()
            looked.wait(HUNG)

    thread = threading.Thread(target=look)
    thread.start()
    assert looking.wait(HUNG)
    try:
        assert exit_code_of(lambda: not is_owned(pending, "1")) == 0
    finally:
        looked.set()
        thread.join()
    assert is_owned(pending, "1")


def exit_code_of(check: Callable[[], bool]) -> int:
    """0 if a check holds in a forked process."""
    child = os.fork()
    if child == 0:
        os._exit(0 if check() else 1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
