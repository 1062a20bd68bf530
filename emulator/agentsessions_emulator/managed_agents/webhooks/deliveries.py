"""Deliveries: each notification is posted to each endpoint until it is confirmed, or dropped."""

import asyncio
import time

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.jsontypes import JsonObject, dump
from agentsessions_emulator.managed_agents.ids import new_id
from agentsessions_emulator.managed_agents.webhooks.endpoints import Endpoints
from agentsessions_emulator.managed_agents.webhooks.signing import signed_headers
from agentsessions_emulator.managed_agents.webhooks.states import (
    RETRY_SECONDS,
    TRANSITIONS,
    Result,
    result_of,
)
from agentsessions_emulator.outgoing import NoAnswerError, post
from agentsessions_emulator.service.timers import Timers
from agentsessions_emulator.store.conditions import Condition, json_field
from agentsessions_emulator.store.store import Store

_KIND = "webhook delivery"
_TIMER = "webhook delivery"
_KEPT = 1000
"""How many deliveries that are over are remembered."""
_WAITING = Condition(f"{json_field('status')} = 'waiting'")
_TIMEOUT_SECONDS = 10.0
_SECOND = 1_000_000


class Deliveries:
    """All deliveries. One that was under way when an earlier run ended is tried again."""

    def __init__(self, store: Store, clock: Clock, endpoints: Endpoints, timers: Timers) -> None:
        self._store = store
        self._clock = clock
        self._endpoints = endpoints
        self._timers = timers
        self._under_way: set[asyncio.Task[None]] = set()
        timers.handle(_TIMER, self._start)

    def add(self, endpoint: JsonObject, event: JsonObject) -> None:
        """Deliver a notification as soon as what it tells of is stored for good."""
        delivery: JsonObject = {
            "id": new_id(self._store, "whd"),
            "endpoint_id": endpoint["id"],
            "event": event,
            "status": "waiting",
            "attempts": 0,
        }
        now = self._clock.peek()
        self._store.insert(_KIND, delivery["id"], delivery, at=now)
        self._timers.set(_TIMER, delivery["id"], now)

    def all(self) -> list[JsonObject]:
        return [stored.data for stored in self._store.select(_KIND)]

    def resume(self) -> None:
        """Try again what an earlier run has left, at the time that was set for it if there was."""
        for stored in self._store.select(_KIND, conditions=[_WAITING]):
            if not self._timers.is_set(_TIMER, stored.data["id"]):
                self._timers.set(_TIMER, stored.data["id"], self._clock.peek())

    async def stop(self) -> None:
        """Let no attempt go on."""
        for task in self._under_way:
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)

    def _start(self, delivery_id: str, _due: int) -> None:
        task = asyncio.get_running_loop().create_task(self._attempt(delivery_id))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _attempt(self, delivery_id: str) -> None:
        delivery = self._store.find(_KIND, delivery_id)
        if delivery is None:
            return
        endpoint = self._endpoints.find(delivery["endpoint_id"])
        if endpoint is None:
            self._settle(delivery, "revoked")
            return
        status = await _post(endpoint, delivery["event"])
        attempts: int = delivery["attempts"] + 1
        delivery["attempts"] = attempts
        with self._store.transaction():
            result = result_of(status, attempts)
            self._settle(delivery, result)
            if result == "redirected":
                self._endpoints.disable(endpoint)
            if result == "failed":
                pause = RETRY_SECONDS[attempts - 1] * _SECOND
                self._timers.set(_TIMER, delivery_id, self._clock.peek() + pause)

    def _settle(self, delivery: JsonObject, result: Result) -> None:
        delivery["status"] = TRANSITIONS[delivery["status"]][result]
        self._store.save(_KIND, delivery["id"], delivery)
        self._forget_old()

    def _forget_old(self) -> None:
        self._store.rows(
            f"DELETE FROM objects WHERE kind = ? AND NOT ({_WAITING.sql}) AND position <= ("
            f"SELECT position FROM objects WHERE kind = ? AND NOT ({_WAITING.sql})"
            " ORDER BY position DESC LIMIT 1 OFFSET ?)",
            (_KIND, _KIND, _KEPT),
        )


async def _post(endpoint: JsonObject, event: JsonObject) -> int | None:
    """The status of the answer, None where there is none.

    The signature has the time of this machine, by which a receiver judges it, not the emulator's.
    """

    body = dump(event).encode()
    headers = signed_headers(endpoint["secret"], event["id"], body, int(time.time()))
    headers["content-type"] = "application/json"
    try:
        response = await post(endpoint["url"], body, headers, seconds=_TIMEOUT_SECONDS)
    except NoAnswerError:
        return None
    return response.status_code
