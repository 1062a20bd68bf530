"""The queue of a self-hosted environment: what waits in it, and who holds what for how long.

Times are those of the emulator's clock and are stored with the item, so that leases go on where an
earlier run has stopped.
"""

import asyncio
import base64
import json
from collections.abc import Mapping

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.errors import not_found
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.ids import new_id
from agentsessions_emulator.managed_agents.work.keys import WorkerKey, WorkerKeys
from agentsessions_emulator.managed_agents.work.states import LEASED, Action, next_state
from agentsessions_emulator.store.conditions import Condition, any_of, json_field
from agentsessions_emulator.store.store import Store

KIND = "work"
_MILLISECOND = 1_000
_SECOND = 1_000_000
_START_SECONDS = 10
"""How long an acknowledged item is kept for its worker's first heartbeat."""
_POLLING = 30 * _SECOND
"""How long a worker counts as polling."""
_STAMPS: Mapping[str, str] = {
    "starting": "acknowledged_at",
    "active": "started_at",
    "stopping": "stop_requested_at",
    "stopped": "stopped_at",
}
_QUEUED = Condition(f"{json_field('state')} = 'queued'")
_CLAIMED_AT = json_field("lease.claimed_at")
_UNTIL = json_field("lease.until")


class WorkQueue:
    """All work items. `lease` is the one field of a stored item that is never shown."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._keys = WorkerKeys(store)
        self._waiting: dict[str, set[asyncio.Event]] = {}
        self._polled: dict[tuple[str, str], int] = {}

    def want(self, session: JsonObject) -> None:
        """A session has something to do: queue it, if it is self-hosted and nobody works on it."""
        environment_id = session["environment_id"]
        environment = self._store.find("environment", environment_id) or {}
        if environment.get("config", {}).get("type") == "self_hosted" and not self._open(session):
            self._add(session)

    def _open(self, session: JsonObject) -> list[JsonObject]:
        """The session's items that are not over; there is one at most."""
        conditions = [
            Condition(f"{json_field('data.id')} = ?", (session["id"],)),
            Condition(f"{json_field('state')} <> 'stopped'"),
        ]
        found = self._store.select(KIND, parent=session["environment_id"], conditions=conditions)
        return [stored.data for stored in found]

    def _add(self, session: JsonObject) -> None:
        at = self._clock.now()
        item: JsonObject = {
            "id": new_id(self._store, "work"),
            "type": "work",
            "environment_id": session["environment_id"],
            "data": {"type": "session", "id": session["id"]},
            "state": "queued",
            "metadata": {},
            "secret": None,
            "created_at": timestamp(at),
            **dict.fromkeys(_STAMPS.values()),
            "latest_heartbeat_at": None,
            "lease": {"claimed_at": None, "until": None, "seconds": 0},
        }
        self._store.insert(KIND, item["id"], item, at=at, parent=session["environment_id"])
        self._announce(session["environment_id"])

    def end(self, session: JsonObject) -> None:
        """A session is over: so is the work on it."""
        for item in self._open(session):
            self.apply(item, "force_stop")

    def find(self, environment_id: str, work_id: str) -> JsonObject:
        """The item of this environment, or a 404."""
        self.expire(environment_id)
        item = self._store.find(KIND, work_id)
        if item is None or item["environment_id"] != environment_id:
            raise not_found("Work item", work_id)
        return item

    def save(self, item: JsonObject) -> None:
        self._store.save(KIND, item["id"], item)

    def apply(self, item: JsonObject, action: Action) -> None:
        """Do something to an item and store it. Raises a 409 where that is not allowed."""
        before, item["state"] = item["state"], next_state(item, action)
        if item["state"] != before:
            at = timestamp(self._clock.now())
            if stamp := _STAMPS.get(item["state"]):
                item[stamp] = item[stamp] or at
            if item["state"] == "starting":
                self.extend(item, _START_SECONDS)
            if item["state"] in ("queued", "stopped"):
                self._release(item)
        self.save(item)
        if item["state"] == "queued":
            self._announce(item["environment_id"])

    def extend(self, item: JsonObject, seconds: int) -> None:
        """Let the lease last so long from now on."""
        lease = item["lease"]
        lease["until"], lease["seconds"] = self._clock.peek() + seconds * _SECOND, seconds

    def _release(self, item: JsonObject) -> None:
        """Nobody holds the item any more, and its token opens nothing."""
        item["lease"] = {"claimed_at": None, "until": None, "seconds": 0}
        self._keys.end(item["id"])
        if item["state"] == "queued":
            for field in ("acknowledged_at", "started_at", "latest_heartbeat_at"):
                item[field] = None

    def expire(self, environment_id: str) -> None:
        """Take back what is held under a lease that is over."""
        over = Condition(f"{_UNTIL} <= ?", (self._clock.peek(),))
        leased = any_of(json_field("state"), LEASED)
        with self._store.transaction():
            lapsed = self._store.select(KIND, parent=environment_id, conditions=[leased, over])
            for stored in lapsed:
                self.apply(stored.data, "lapse")

    def claim(self, environment_id: str, *, reclaim_after: int) -> JsonObject | None:
        """Hand out the oldest item that waits, with a new token in its `secret`.

        One that was claimed `reclaim_after` milliseconds ago and not acknowledged waits again.
        """
        self.expire(environment_id)
        now = self._clock.now()
        free = Condition(
            f"{_CLAIMED_AT} IS NULL OR {_CLAIMED_AT} <= ?", (now - reclaim_after * _MILLISECOND,)
        )
        with self._store.transaction():
            found = self._store.select(
                KIND, parent=environment_id, conditions=[_QUEUED, free], limit=1
            )
            if not found:
                return None
            item = found[0].data
            item["lease"]["claimed_at"] = now
            self._keys.end(item["id"])
            self.save(item)
            key = WorkerKey(environment_id, item["id"], item["data"]["id"])
            token = self._keys.issue(key, at=now)
        secret = base64.urlsafe_b64encode(json.dumps({"sessions_token": token}).encode()).decode()
        return {**item, "secret": secret}

    async def wait(self, environment_id: str, milliseconds: int) -> None:
        """Until there may be something to hand out, at most so long."""
        announced = asyncio.Event()
        events = self._waiting.setdefault(environment_id, set())
        events.add(announced)
        seconds = min(milliseconds * _MILLISECOND, self._until_next_lapse(environment_id)) / _SECOND
        waits = [
            asyncio.ensure_future(announced.wait()),
            asyncio.ensure_future(self._clock.sleep(seconds)),
        ]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            events.discard(announced)
            for wait in waits:
                wait.cancel()

    def _until_next_lapse(self, environment_id: str) -> float:
        """Microseconds until the first lease is over."""
        rows = self._store.rows(
            f"SELECT min({_UNTIL}) FROM objects WHERE kind = ? AND parent = ?",
            (KIND, environment_id),
        )
        first = rows[0][0]
        return float("inf") if first is None else max(1, first - self._clock.peek())

    def _announce(self, environment_id: str) -> None:
        for event in self._waiting.get(environment_id, ()):
            event.set()

    def polled(self, environment_id: str, worker_id: str) -> None:
        """A worker has asked for work."""
        self._polled[environment_id, worker_id] = self._clock.peek()

    def stats(self, environment_id: str) -> JsonObject:
        self.expire(environment_id)
        queued = self._store.select(KIND, parent=environment_id, conditions=[_QUEUED])
        waiting = [item.data for item in queued if item.data["lease"]["claimed_at"] is None]
        since = self._clock.peek() - _POLLING
        return {
            "type": "work_queue_stats",
            "depth": len(waiting),
            "pending": len(queued) - len(waiting),
            "oldest_queued_at": waiting[0]["created_at"] if waiting else None,
            "workers_polling": sum(
                where == environment_id and at > since for (where, _), at in self._polled.items()
            ),
        }

    def forget(self, environment_id: str) -> None:
        """An environment is deleted."""
        for owner in (environment_id, *self._store.children(KIND, environment_id)):
            self._keys.end(owner)
        self._store.remove_children(KIND, environment_id)


def shown(item: JsonObject) -> JsonObject:
    """An item as it is answered."""
    return {name: value for name, value in item.items() if name != "lease"}
