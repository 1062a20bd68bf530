"""A service with memory stores, beside what the emulator plays."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from itertools import count

from agentsessions_emulator.errors import ApiError, not_found
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.paging.parameters import limit_of
from agentsessions_emulator.managed_agents.service import ManagedAgents
from agentsessions_emulator.service.operations import operation

NOW = "2026-11-01T00:00:00Z"


class WithMemory(ManagedAgents):
    """Has every memory store that is asked for."""

    def resources(self) -> Iterable[object]:
        return [*super().resources(), Memories()]


class Memories:
    """The memories of all stores, by their ids."""

    def __init__(self) -> None:
        self._memories: dict[str, JsonObject] = {}
        self._numbers = count(1)

    @operation("memory_stores_memories_list")
    def list(self, request: Request) -> JsonObject:
        limit = limit_of(request)
        start = int(request.query.text("page") or 0)
        is_full = request.query.text("view") == "full"
        found = [
            memory if is_full else memory | {"content": None}
            for memory in self._memories.values()
            if memory["memory_store_id"] == request.path["memory_store_id"]
        ]
        end = start + limit
        return {"data": found[start:end], "next_page": str(end) if found[end:] else None}

    @operation("memory_stores_memories_create")
    def create(self, request: Request) -> JsonObject:
        path, store = request.body["path"], request.path["memory_store_id"]
        if any((m["path"], m["memory_store_id"]) == (path, store) for m in self._memories.values()):
            raise ApiError(409, "The path is taken.")
        memory = {
            "id": f"mem_{next(self._numbers)}",
            "type": "memory",
            "memory_store_id": store,
            "memory_version_id": "memver_1",
            "path": path,
            "created_at": NOW,
            "updated_at": NOW,
            **_content(request.body["content"]),
        }
        self._memories[memory["id"]] = memory
        return memory

    @operation("memory_stores_memories_retrieve")
    def retrieve(self, request: Request) -> JsonObject:
        memory = self._memories.get(request.path["memory_id"])
        if memory is None:
            raise not_found("Memory", request.path["memory_id"])
        return memory

    @operation("memory_stores_memories_update")
    def update(self, request: Request) -> JsonObject:
        memory = self.retrieve(request)
        expected = request.body.get("precondition", {}).get("content_sha256")
        _check(memory, expected)
        memory.update(_content(request.body["content"]))
        return memory

    @operation("memory_stores_memories_delete")
    def delete(self, request: Request) -> JsonObject:
        memory = self.retrieve(request)
        _check(memory, request.query.text("expected_content_sha256"))
        del self._memories[memory["id"]]
        return {"id": memory["id"], "type": "memory_deleted"}


def _content(text: str) -> JsonObject:
    data = text.encode()
    return {
        "content": text,
        "content_size_bytes": len(data),
        "content_sha256": hashlib.sha256(data).hexdigest(),
    }


def _check(memory: JsonObject, expected: str | None) -> None:
    if expected not in (None, memory["content_sha256"]):
        raise ApiError(409, "The memory has changed.")
