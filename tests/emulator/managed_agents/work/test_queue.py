"""The work queue of a self-hosted environment: what gets into it, who gets it, for how long."""

import threading
from pathlib import Path
from typing import Any

from agentsessions_emulator import Emulator
from tests.emulator.managed_agents.work.queue import NO_HEARTBEAT, Queue
from tests.emulator.support import Api
from tests.support.waiting import HUNG, wait_until

BASH = 'tool bash {"command": "ls"}'


def test_every_self_hosted_session_is_an_item(api: Api) -> None:
    queue = Queue(api)
    first, second = queue.session(), queue.session(BASH)
    cloud = api.session()
    items = api.answer("GET", queue.path)["data"]
    assert [item["data"]["id"] for item in items] == [first, second]
    assert queue.poll() != queue.poll()
    assert queue.poll() is None
    path = f"/v1/environments/{cloud['environment_id']}/work"
    assert "not self-hosted" in api.refusal(400, "GET", path)


def test_a_message_to_a_session_that_nobody_works_on_queues_it_again(api: Api) -> None:
    queue = Queue(api)
    session_id = queue.session()
    api.say(session_id, "hello")
    work_id, _ = queue.active()
    assert queue.poll() is None
    queue.do(work_id, "stop", json={"force": True})
    api.send(session_id, {"type": "user.interrupt"})
    assert queue.poll() is None
    api.say(session_id, "again")
    assert queue.claimed() != work_id


def test_what_is_claimed_and_not_acknowledged_is_handed_out_again(
    api: Api, emulator: Emulator
) -> None:
    queue = Queue(api)
    queue.session()
    first = queue.poll()
    assert queue.poll() is None
    emulator.clock.advance(5.001)
    second = queue.poll()
    assert first is not None
    assert second is not None
    assert second["id"] == first["id"]
    assert second["secret"] != first["secret"]
    assert queue.poll(reclaim_older_than_ms=60_000) is None
    third = queue.poll(reclaim_older_than_ms=0)
    assert third is not None
    assert third["id"] == first["id"]


def test_an_item_that_nobody_has_claimed_cannot_be_acknowledged(api: Api) -> None:
    queue = Queue(api)
    queue.session()
    [item] = api.answer("GET", queue.path)["data"]
    assert "poll for it" in queue.refusal(409, item["id"], "ack")


def test_a_poll_waits_for_an_item(api: Api, emulator: Emulator) -> None:
    queue = Queue(api)
    found: list[Any] = []
    poller = threading.Thread(target=lambda: found.append(queue.poll(block_ms=999)))
    emulator.clock.freeze()
    poller.start()
    wait_until(lambda: any(r.operation == "environments_work_poll" for r in emulator.requests))
    session_id = queue.session()
    poller.join(HUNG)
    emulator.clock.resume()
    assert [item["data"]["id"] for item in found] == [session_id]


def test_a_poll_ends_with_null(api: Api) -> None:
    queue = Queue(api)
    response = api.http.get(f"{queue.path}/poll", params={"block_ms": 1})
    assert (response.status_code, response.text) == (200, "null")
    for block_ms in (0, 1000):
        api.refusal(400, "GET", f"{queue.path}/poll", params={"block_ms": block_ms})


def test_a_poll_gets_what_becomes_free_while_it_waits(api: Api, emulator: Emulator) -> None:
    queue = Queue(api)
    queue.session()
    work_id, _ = queue.active(desired_ttl_seconds=1)
    emulator.clock.advance(0.5)
    found: list[Any] = []
    poller = threading.Thread(target=lambda: found.append(queue.poll(block_ms=999)))
    poller.start()
    poller.join(HUNG)
    assert [item["id"] for item in found] == [work_id]


def test_heartbeats_keep_the_item(api: Api, emulator: Emulator) -> None:
    queue = Queue(api)
    queue.session()
    work_id, last = queue.active(desired_ttl_seconds=10)
    for _ in range(3):
        emulator.clock.advance(9)
        answer = queue.beat(work_id, last, desired_ttl_seconds=10)
        assert answer["lease_extended"] is True
        assert answer["ttl_seconds"] == 10
        last = answer["last_heartbeat"]
    emulator.clock.advance(10)
    assert queue.claimed() == work_id
    assert queue.item(work_id)["latest_heartbeat_at"] is None


def test_a_heartbeat_with_a_wrong_expectation_tells_the_lease(api: Api) -> None:
    queue = Queue(api)
    queue.session()
    work_id, last = queue.active()
    path = f"{queue.path}/{work_id}/heartbeat"
    response = api.http.post(path, params={"expected_last_heartbeat": NO_HEARTBEAT})
    assert response.status_code == 412
    assert response.json()["error"]["details"] == {
        "error_code": "heartbeat_precondition_failed",
        "current_state": {"last_heartbeat": last, "state": "active", "ttl_seconds": 300},
    }
    queue.beat(work_id)
    queue.do(work_id, "stop", json={})
    stopped = queue.beat(work_id, NO_HEARTBEAT)
    assert (stopped["state"], stopped["lease_extended"]) == ("stopped", False)
    assert "at least 1" in queue.refusal(
        400, work_id, "heartbeat", params={"desired_ttl_seconds": 0}
    )


def test_of_two_who_think_they_hold_an_item_one_is_told(api: Api, emulator: Emulator) -> None:
    queue = Queue(api)
    queue.session()
    work_id, last = queue.active(desired_ttl_seconds=1)
    emulator.clock.advance(2)
    again, _ = queue.active()
    assert again == work_id
    wrong = {"expected_last_heartbeat": last}
    queue.refusal(412, work_id, "heartbeat", params=wrong)


def test_stats(api: Api, emulator: Emulator) -> None:
    queue = Queue(api)
    empty = {"type": "work_queue_stats", "depth": 0, "pending": 0, "oldest_queued_at": None}
    assert queue.stats() == {**empty, "workers_polling": 0}
    for _ in range(3):
        queue.session()
    oldest, second, _ = api.answer("GET", queue.path)["data"]
    for worker in ("one", "two"):
        api.http.get(f"{queue.path}/poll", headers={"anthropic-worker-id": worker})
    queue.do(oldest["id"], "ack")
    stats = queue.stats()
    assert (stats["depth"], stats["pending"], stats["workers_polling"]) == (1, 1, 2)
    assert stats["oldest_queued_at"] > second["created_at"]
    emulator.clock.advance(30)
    assert queue.stats()["workers_polling"] == 0


def test_metadata_is_merged_by_key(api: Api) -> None:
    queue = Queue(api)
    queue.session()
    path = f"{queue.path}/{queue.claimed()}"
    api.answer("POST", path, json={"metadata": {"host": "a", "note": "b"}})
    changed = api.answer("POST", path, json={"metadata": {"note": None}})
    assert changed["metadata"] == {"host": "a"}
    long = api.http.post(path, json={"metadata": {"note": "x" * 513}})
    assert long.json()["error"]["details"]["error_code"] == "invalid_metadata"


def test_the_end_of_a_session_is_the_end_of_its_work(api: Api) -> None:
    queue = Queue(api)
    archived, deleted = queue.session(), queue.session()
    work_id, last = queue.active()
    api.answer("POST", f"/v1/sessions/{archived}/archive")
    assert queue.beat(work_id, last)["state"] == "stopped"
    api.answer("DELETE", f"/v1/sessions/{deleted}")
    assert queue.poll() is None
    api.answer("DELETE", f"/v1/sessions/{archived}")
    api.answer("DELETE", f"/v1/environments/{queue.id}")
    assert "was not found" in api.refusal(404, "GET", f"{queue.path}/poll")


def test_items_are_found_in_their_own_environment_only(api: Api) -> None:
    queue, other = Queue(api), Queue(api)
    queue.session()
    work_id = queue.claimed()
    assert "was not found" in other.refusal(404, work_id, "ack")
    assert other.poll() is None


def test_a_lease_goes_on_after_a_restart(tmp_path: Path) -> None:
    state = tmp_path / "state.db"
    with Emulator(db=state) as first, Api(first.url) as api:
        first.clock.freeze()
        queue = Queue(api)
        queue.session()
        work_id, _ = queue.active(desired_ttl_seconds=600)
        first.clock.advance(500)
        api.agent()
    with Emulator(db=state) as second, Api(second.url) as api:
        second.clock.freeze()
        again = Queue(api, queue.id)
        assert again.poll() is None
        second.clock.advance(101)
        assert again.claimed() == work_id
