"""The states of work items: every cell of the table, by requests."""

from collections.abc import Callable

import pytest

from agentsessions_emulator import Emulator
from agentsessions_emulator.managed_agents.work.states import TRANSITIONS, Action, next_state
from tests.emulator.managed_agents.work.queue import NO_HEARTBEAT, Queue
from tests.emulator.support import Api

ACTIONS: dict[Action, tuple[str, dict[str, bool]]] = {
    "acknowledge": ("ack", {}),
    "heartbeat": ("heartbeat", {}),
    "stop": ("stop", {"force": False}),
    "force_stop": ("stop", {"force": True}),
}
CELLS = [(state, action) for state in TRANSITIONS for action in ACTIONS]


def starting(queue: Queue, work_id: str) -> None:
    queue.do(work_id, "ack")


def active(queue: Queue, work_id: str) -> None:
    starting(queue, work_id)
    queue.beat(work_id, NO_HEARTBEAT)


def stopping(queue: Queue, work_id: str) -> None:
    active(queue, work_id)
    queue.do(work_id, "stop", json={})


def stopped(queue: Queue, work_id: str) -> None:
    queue.do(work_id, "stop", json={"force": True})


def queued(_queue: Queue, _work_id: str) -> None:
    pass


REACH: dict[str, Callable[[Queue, str], None]] = {
    "queued": queued,
    "starting": starting,
    "active": active,
    "stopping": stopping,
    "stopped": stopped,
}


@pytest.mark.parametrize(("state", "action"), CELLS)
def test_every_cell_of_the_table(api: Api, state: str, action: Action) -> None:
    queue = Queue(api)
    queue.session()
    work_id = queue.claimed()
    REACH[state](queue, work_id)
    assert queue.item(work_id)["state"] == state
    verb, body = ACTIONS[action]
    options = {"json": body} if verb == "stop" else {}
    following = TRANSITIONS[state].get(action)
    if following is None:
        assert state in queue.refusal(409, work_id, verb, **options)
    else:
        assert queue.do(work_id, verb, **options)["state"] == following
    assert queue.item(work_id)["state"] == (following or state)


@pytest.mark.parametrize("state", ["starting", "active", "stopping"])
def test_what_becomes_of_an_item_whose_lease_is_over(
    api: Api, emulator: Emulator, state: str
) -> None:
    queue = Queue(api)
    queue.session()
    work_id = queue.claimed()
    REACH[state](queue, work_id)
    emulator.clock.advance(301)
    assert queue.item(work_id)["state"] == TRANSITIONS[state]["lapse"]


def test_only_leases_lapse() -> None:
    assert [state for state in TRANSITIONS if "lapse" in TRANSITIONS[state]] == [
        *("starting", "active", "stopping")
    ]
    assert next_state({"state": "active"}, "lapse") == "queued"


def test_each_state_is_stamped(api: Api) -> None:
    queue = Queue(api)
    session_id = queue.session()
    work_id = queue.claimed()
    stopping(queue, work_id)
    queue.beat(work_id)
    item = queue.item(work_id)
    stamps = ["created_at", "acknowledged_at", "started_at", "stop_requested_at", "stopped_at"]
    assert [item[name] for name in stamps] == sorted(item[name] for name in stamps)
    assert item["data"] == {"type": "session", "id": session_id}
    assert item["secret"] is None
    assert "lease" not in item
