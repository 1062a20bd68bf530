"""Dreams. No model works here: the result has the same memories as the store that is read."""

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.resources.changes import Changes
from agentsessions_emulator.managed_agents.resources.collection import Collection
from agentsessions_emulator.managed_agents.resources.dreams.requests import Requests
from agentsessions_emulator.managed_agents.resources.dreams.states import (
    FINAL,
    Action,
    next_state,
)
from agentsessions_emulator.managed_agents.resources.memory.memories import Memories
from agentsessions_emulator.managed_agents.resources.memory.stores import MemoryStores
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.service.runtime import Runtime
from agentsessions_emulator.service.timers import Timers
from agentsessions_emulator.store.conditions import Condition, any_of, json_field

_TIMER = "dream"
_SECOND = 1_000_000
_PENDING_SECONDS = 1
_RUNNING_SECONDS = 5
_BYTES_PER_TOKEN = 4


class Dreams(Collection):
    """All dreams. A timer stands for the next step of each that has not ended."""

    operations = "dreams"
    kind = "dream"
    prefix = "drm"

    def __init__(
        self,
        runtime: Runtime,
        changes: Changes,
        stores: MemoryStores,
        memories: Memories,
        timers: Timers,
    ) -> None:
        super().__init__(runtime, changes)
        self._requests = Requests(stores, self.store)
        self._stores = stores
        self._memories = memories
        self._timers = timers
        timers.handle(_TIMER, self._go_on)

    def new(self, item: JsonObject, request: Request) -> JsonObject:
        return {
            **item,
            **self._requests.settings(request.body),
            "status": "pending",
            "outputs": [],
            "session_id": None,
            "usage": _usage(0),
            "error": None,
            "ended_at": None,
        }

    def written(self, item: JsonObject, at: int) -> None:
        # Times that are told run ahead of a clock that stands still.
        due = min(at, self.clock.peek()) + _PENDING_SECONDS * _SECOND
        self._timers.set(_TIMER, item["id"], due)

    def archiving(self, item: JsonObject) -> None:
        if item["status"] not in FINAL:
            raise invalid(f"Dream {item['id']!r} is {item['status']}. Cancel it first.")

    def conditions(self, request: Request) -> list[Condition]:
        statuses = request.query.items("statuses[]")
        asked = [any_of(json_field("status"), statuses)] if statuses else []
        return [*super().conditions(request), *asked]

    @operation("dreams_cancel")
    def cancel(self, request: Request) -> JsonObject:
        return self.shown(self._apply(self.named(request), "cancel"))

    def _apply(self, dream: JsonObject, action: Action, **news: object) -> JsonObject:
        """Do something to a dream and store it, with the fields that come of that."""
        status = next_state(dream, action)
        if status == dream["status"]:
            return dream
        dream = {**dream, **news, "status": status}
        if status in FINAL:
            self._timers.cancel(_TIMER, dream["id"])
            dream["ended_at"] = timestamp(self.clock.now())
        self.store.save(self.kind, dream["id"], dream)
        return dream

    def _go_on(self, dream_id: str, due: int) -> None:
        dream = self.find(dream_id)
        if dream["status"] == "pending":
            self._apply(dream, "start")
            self._timers.set(_TIMER, dream_id, due + _RUNNING_SECONDS * _SECOND)
        else:
            self._finish(dream)

    def _finish(self, dream: JsonObject) -> None:
        """Write the result, if the store is still what it was when the dream began."""
        source = self.store.find("memory_store", self._requests.source_of(dream))
        if source is None or source["archived_at"] is not None:
            why = "The memory store was archived or deleted in the meantime."
            self._apply(dream, "fail", error={"type": "internal_error", "message": why})
            return
        memories = self.store.select("memory", parent=source["id"])
        read = sum(stored.data["content_size_bytes"] for stored in memories)
        output = {"type": "memory_store", "memory_store_id": self._result(dream, source)}
        self._apply(dream, "complete", outputs=[output], usage=_usage(read // _BYTES_PER_TOKEN))

    def _result(self, dream: JsonObject, source: JsonObject) -> str:
        """The id of the store with the result, a new one where that was asked for."""
        key: str = source["id"]
        if dream["output_behavior"]["type"] == "create_new":
            about = {name: source[name] for name in ("name", "description", "metadata")}
            made = self._stores.add("", lambda item: self._stores.described(item, about))
            self._memories.copy_all(source["id"], made["id"])
            key = made["id"]
        return key


def _usage(tokens: int) -> JsonObject:
    """Everything is read once and written once."""
    return {
        "input_tokens": tokens,
        "output_tokens": tokens,
        "cache_creation_input_tokens": 0,
        "cache_read_input_tokens": 0,
    }
