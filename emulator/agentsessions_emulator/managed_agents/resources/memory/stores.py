"""Memory stores. An archived one is read-only and cannot be attached to sessions any more."""

from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.configuration.metadata import (
    check_metadata,
    merge_metadata,
)
from agentsessions_emulator.managed_agents.resources.collection import Collection


class MemoryStores(Collection):
    """All memory stores."""

    operations = "memory_stores"
    kind = "memory_store"
    prefix = "memstore"

    def new(self, item: JsonObject, request: Request) -> JsonObject:
        return self.described(item, request.body)

    def described(self, item: JsonObject, body: JsonObject) -> JsonObject:
        """A new store with what `body` says of it."""
        return {
            **item,
            "name": body["name"],
            "description": body.get("description") or "",
            "metadata": check_metadata(body.get("metadata") or {}),
        }

    def change(self, item: JsonObject, request: Request) -> JsonObject:
        body = request.body
        changed = {**item, "metadata": merge_metadata(item["metadata"], body.get("metadata"))}
        for field in ("name", "description"):
            if body.get(field) is not None:
                changed[field] = body[field]
        return changed
