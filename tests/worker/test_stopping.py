"""How workers end: by a call, by losing a lease, by the service."""

import asyncio
from collections.abc import Iterator

import pytest

from tests.support.waiting import HUNG, wait_until
from tests.worker.echo import echo
from tests.worker.place import Place, in_thread
from tests.worker.test_worker import ECHO, Gate


@pytest.fixture
def gate() -> Iterator[Gate]:
    gate = Gate()
    yield gate
    gate.open.set()


def test_it_ends_when_the_turns_at_hand_are_over(place: Place, gate: Gate) -> None:
    first, second = place.session(ECHO, "say done"), place.session(ECHO)
    worker = place.worker(tools=[gate.tool], idle_seconds=1000)
    with in_thread(worker) as thread:
        gate.wait_until_entered()
        worker.stop()
        gate.open.set()
        thread.join(HUNG)
    assert place.results(first) == ["hi"]
    assert place.results(second) == []
    assert place.states() == ["stopped", "queued"]


def test_the_second_time_it_ends_at_once_and_hands_back(place: Place, gate: Gate) -> None:
    session_id = place.session(ECHO)
    worker = place.worker(tools=[gate.tool])
    with in_thread(worker) as thread:
        gate.wait_until_entered()
        worker.stop()
        worker.stop()
        thread.join(HUNG)
    assert gate.cancelled.wait(HUNG)
    assert place.results(session_id) == []
    place.emulator.clock.advance(1.1)
    assert place.states() == ["queued"]


def test_force_ends_at_once(place: Place, gate: Gate) -> None:
    place.session(ECHO)
    worker = place.worker(tools=[gate.tool])
    with in_thread(worker) as thread:
        gate.wait_until_entered()
        worker.stop(force=True)
        thread.join(HUNG)
    assert gate.cancelled.wait(HUNG)


def test_a_worker_that_was_stopped_does_not_start(place: Place) -> None:
    place.session(ECHO)
    worker = place.worker(tools=[echo])
    worker.stop()
    worker.run()
    assert place.requests("environments_work_poll") == []


async def test_a_cancelled_worker_hands_back(place: Place, gate: Gate) -> None:
    place.session(ECHO)
    running = asyncio.create_task(place.worker(tools=[gate.tool]).arun())
    await asyncio.to_thread(gate.wait_until_entered)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert gate.cancelled.wait(HUNG)
    place.emulator.clock.advance(1.1)
    assert place.states() == ["queued"]


def test_a_draining_worker_hands_back_what_waits_for_somebody_else(place: Place) -> None:
    place.session('custom_tool other {"text": "?"}')
    fresh = place.session()
    worker = place.worker(tools=[echo], concurrency=2)
    with in_thread(worker) as thread:
        wait_until(lambda: place.states() == ["active", "active"])
        wait_until(lambda: len(place.requests("sessions_events_stream")) == 2)
        worker.stop()
        thread.join(HUNG)
    place.emulator.clock.advance(1.1)
    assert place.states() == ["queued", "queued"]
    assert place.client.sessions.retrieve(fresh).status == "idle"


@pytest.mark.parametrize("force", [False, True])
def test_the_service_stops_an_item(place: Place, gate: Gate, force: bool) -> None:
    session_id = place.session(ECHO)
    with place.running(tools=[gate.tool], lease_seconds=1):
        gate.wait_until_entered()
        item = place.only_item()
        place.client.environments.work.stop(place.environment_id, item.id, force=force)
        assert gate.cancelled.wait(HUNG)
        place.wait_until_stopped()
    assert place.results(session_id) == []


def test_a_worker_that_has_lost_its_lease_sends_nothing_more(place: Place, gate: Gate) -> None:
    session_id = place.session(ECHO)
    with place.running(tools=[gate.tool], lease_seconds=1) as worker:
        gate.wait_until_entered()
        worker.stop()  # it is not to take the item up again
        place.emulator.clock.advance(5)
        assert gate.cancelled.wait(HUNG)
    assert place.results(session_id) == []
    assert place.requests("sessions_events_send")[1:] == []
    assert place.requests("environments_work_stop") == []
    assert place.states() == ["queued"]


def test_a_worker_that_cannot_reach_the_service_gives_its_item_up(place: Place, gate: Gate) -> None:
    place.session(ECHO)
    with place.running(tools=[gate.tool], lease_seconds=1) as worker:
        gate.wait_until_entered()
        worker.stop()
        place.emulator.faults.add(
            {"type": "status", "status": 503}, operation="environments_work_heartbeat", times=999
        )
        assert gate.cancelled.wait(HUNG)
    assert place.requests("environments_work_stop") == []


def test_an_archived_session_ends_its_item(place: Place) -> None:
    session_id = place.session()
    with place.running(tools=[echo], lease_seconds=1):
        wait_until(lambda: place.states() == ["active"])
        place.client.sessions.archive(session_id)
        place.wait_until_stopped()
