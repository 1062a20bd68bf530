"""Work items: polled for, acknowledged, kept by heartbeats, stopped, listed."""

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.errors import ApiError, invalid, not_found
from agentsessions_emulator.http.credentials import token_of
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.configuration.metadata import merge_metadata
from agentsessions_emulator.managed_agents.engine.engine import Engine
from agentsessions_emulator.managed_agents.errors import conflict
from agentsessions_emulator.managed_agents.paging.pages import PageQuery, list_page
from agentsessions_emulator.managed_agents.paging.parameters import limit_of, page_of
from agentsessions_emulator.managed_agents.work.keys import WorkerKey, WorkerKeys
from agentsessions_emulator.managed_agents.work.queue import KIND, shown
from agentsessions_emulator.service.operations import operation

_RECLAIM_MS = 5000
_LEASE_SECONDS = 300
_LONGEST_LEASE = 3600
_NO_HEARTBEAT = "NO_HEARTBEAT"


class WorkItems:
    """The work of all self-hosted environments."""

    def __init__(self, engine: Engine, keys: WorkerKeys) -> None:
        self._engine = engine
        self._store = engine.store
        self._clock = engine.clock
        self._queue = engine.work
        self._keys = keys

    @operation("environments_work_poll")
    async def poll(self, request: Request) -> JsonObject | None:
        environment_id = self._environment(request)
        if worker_id := request.headers.get("anthropic-worker-id"):
            self._queue.polled(environment_id, worker_id)
        reclaim_after = request.query.number("reclaim_older_than_ms")
        after = _RECLAIM_MS if reclaim_after is None else max(0, reclaim_after)
        item = self._queue.claim(environment_id, reclaim_after=after)
        block = request.query.number("block_ms")
        if item is None and block is not None:
            await self._queue.wait(environment_id, block)
            item = self._queue.claim(environment_id, reclaim_after=after)
        return None if item is None else shown(item)

    @operation("environments_work_ack")
    def acknowledge(self, request: Request) -> JsonObject:
        item = self._item(request)
        if item["state"] == "queued" and item["lease"]["claimed_at"] is None:
            raise conflict(f"Work item {item['id']!r} waits in the queue; poll for it first.")
        self._queue.apply(item, "acknowledge")
        return shown(item)

    @operation("environments_work_heartbeat")
    def heartbeat(self, request: Request) -> JsonObject:
        seconds = request.query.number("desired_ttl_seconds")
        if seconds is not None and seconds < 1:
            raise invalid(
                f"query parameter 'desired_ttl_seconds' must be at least 1, not {seconds}."
            )
        item = self._item(request)
        if item["state"] not in ("stopping", "stopped"):
            self._check_holder(request, item)
        self._queue.apply(item, "heartbeat")
        is_held = item["state"] == "active"
        if is_held:
            item["latest_heartbeat_at"] = timestamp(self._clock.now())
            self._queue.extend(item, min(seconds or _LEASE_SECONDS, _LONGEST_LEASE))
            self._queue.save(item)
        return {"type": "work_heartbeat", "lease_extended": is_held, **_lease(item)}

    @operation("environments_work_stop")
    def stop(self, request: Request) -> JsonObject:
        item = self._item(request)
        key = self._key(request)
        if key is not None and key.ended and item["state"] != "stopped":
            raise conflict(f"Work item {item['id']!r} is no longer this worker's.")
        is_holder = key is not None and key.work_id is not None
        self._queue.apply(item, "force_stop" if request.body.get("force") or is_holder else "stop")
        if is_holder and self._is_unfinished(item["data"]["id"]):
            self._queue.want(self._engine.records.session(item["data"]["id"]))
        return shown(item)

    @operation("environments_work_retrieve")
    def retrieve(self, request: Request) -> JsonObject:
        return shown(self._item(request))

    @operation("environments_work_update")
    def update(self, request: Request) -> JsonObject:
        item = self._item(request)
        item["metadata"] = merge_metadata(
            item["metadata"], request.body["metadata"], error_code="invalid_metadata"
        )
        self._queue.save(item)
        return shown(item)

    @operation("environments_work_list")
    def list(self, request: Request) -> JsonObject:
        environment_id = self._environment(request)
        self._queue.expire(environment_id)
        scope = f"work of {environment_id}"
        query = PageQuery(scope, KIND, limit_of(request), page_of(request), parent=environment_id)
        page = list_page(self._store, query)
        return {**page, "data": [shown(item) for item in page["data"]]}

    @operation("environments_work_stats")
    def stats(self, request: Request) -> JsonObject:
        return self._queue.stats(self._environment(request))

    def issue_key(self, environment_id: str) -> str:
        """A new key of a self-hosted environment."""
        self._check_environment(environment_id)
        return self._keys.issue(WorkerKey(environment_id), at=self._clock.now())

    def revoke_keys(self, environment_id: str) -> None:
        """Make all keys of an environment useless."""
        self._check_environment(environment_id)
        self._keys.end(environment_id)

    def _environment(self, request: Request) -> str:
        environment_id = request.path["environment_id"]
        self._check_environment(environment_id)
        return environment_id

    def _check_environment(self, environment_id: str) -> None:
        environment = self._store.find("environment", environment_id)
        if environment is None:
            raise not_found("Environment", environment_id)
        if environment["config"]["type"] != "self_hosted":
            raise invalid(f"Environment {environment_id!r} is not self-hosted: it has no work.")

    def _item(self, request: Request) -> JsonObject:
        return self._queue.find(self._environment(request), request.path["work_id"])

    def _key(self, request: Request) -> WorkerKey | None:
        return self._keys.find(token_of(request.headers))

    def _check_holder(self, request: Request, item: JsonObject) -> None:
        """Raises a 412 unless the heartbeat comes from who sent the one before."""
        key = self._key(request)
        expected = request.query.text("expected_last_heartbeat")
        last = item["latest_heartbeat_at"] or _NO_HEARTBEAT
        if (key is None or not key.ended) and expected in (None, last):
            return
        raise ApiError(
            412,
            f"Work item {item['id']!r} has another last heartbeat than the one expected.",
            error_code="heartbeat_precondition_failed",
            details={"current_state": _lease(item)},
        )

    def _is_unfinished(self, session_id: str) -> bool:
        """Whether the session goes on, or waits for a worker to run a tool."""
        if self._store.find("session", session_id) is None:
            return False
        session = self._engine.records.session(session_id)
        return session["status"] in ("running", "rescheduling") or any(
            call.kind == "tool" and call.needs == "result"
            for thread in self._engine.records.threads(session_id)
            for call in self._engine.states.get(thread.id).waiting_calls
        )


def _lease(item: JsonObject) -> JsonObject:
    return {
        "last_heartbeat": item["latest_heartbeat_at"] or "",
        "state": item["state"],
        "ttl_seconds": item["lease"]["seconds"],
    }
