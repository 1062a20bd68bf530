"""The versions of memories: one for each change, kept also when the memory is gone."""

from collections.abc import Sequence

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.errors import ApiError, invalid
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.resources.changes import Changes
from agentsessions_emulator.managed_agents.resources.collection import Collection
from agentsessions_emulator.managed_agents.resources.memory.actors import actor_of
from agentsessions_emulator.managed_agents.resources.memory.contents import Contents
from agentsessions_emulator.managed_agents.resources.memory.stores import MemoryStores
from agentsessions_emulator.managed_agents.resources.memory.views import (
    page_size,
    viewed,
    wants_content,
)
from agentsessions_emulator.managed_agents.work.keys import WorkerKeys
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.service.runtime import Runtime
from agentsessions_emulator.store.conditions import Condition, json_field

_FILTERS = {
    "memory_id": "memory_id",
    "operation": "operation",
    "session_id": "created_by.session_id",
    "api_key_id": "created_by.api_key_id",
    "service_account_id": "created_by.service_account_id",
}
"""The query parameters that ask for a value, and where a version has it."""

_ERASED: Sequence[str] = ("path", "content_size_bytes", "content_sha256")


class MemoryVersions(Collection):
    """The versions of all memories of all stores."""

    operations = "memory_stores_memory_versions"
    kind = "memory_version"
    prefix = "memver"

    def __init__(
        self, runtime: Runtime, changes: Changes, within: MemoryStores, keys: WorkerKeys
    ) -> None:
        super().__init__(runtime, changes, within)
        self.contents = Contents(self.store)
        self._keys = keys

    def record(
        self,
        what: str,
        memory: JsonObject,
        measures: JsonObject,
        *,
        text: str | None,
        actor: JsonObject | None,
    ) -> JsonObject:
        """A new version of `memory`, which has been `created`, `modified` or `deleted`.

        `measures` are the size and the hash of its `text`.
        """
        store_id = memory["memory_store_id"]
        version = self.add(
            store_id,
            lambda item: {
                **item,
                "memory_store_id": store_id,
                "memory_id": memory["id"],
                "operation": what,
                "path": memory["path"],
                **measures,
                "created_by": actor,
                "redacted_at": None,
                "redacted_by": None,
            },
        )
        if text is not None:
            self.contents.add(version["id"], text, at=self.clock.now(), parent=store_id)
        return version

    @operation("*_retrieve")
    def retrieve(self, request: Request) -> JsonObject:
        return self._viewed(super().retrieve(request), request, "full")

    def limit(self, request: Request) -> int:
        return page_size(request)

    def conditions(self, request: Request) -> list[Condition]:
        asked = ((path, request.query.text(name)) for name, path in _FILTERS.items())
        return [
            Condition(f"{json_field(path)} = ?", (value,))
            for path, value in asked
            if value is not None
        ]

    @operation("*_list", unchecked="data")
    def list(self, request: Request) -> JsonObject:
        page = super().list(request)
        shown = [self._viewed(version, request, "basic") for version in page["data"]]
        return {**page, "data": shown}

    @operation("memory_stores_memory_versions_redact")
    def redact(self, request: Request) -> JsonObject:
        """Erase what a version says; what it says of who changed what and when stays."""
        version = self.named(request)
        actor = actor_of(request.headers, self._keys)
        if actor["type"] == "session_actor":
            raise ApiError(403, "A session cannot redact versions of memories.")
        memory = self.store.find("memory", version["memory_id"])
        if memory is not None and memory["memory_version_id"] == version["id"]:
            raise invalid(
                f"Memory version {version['id']!r} holds the current content of its memory. Update"
                " or delete the memory first."
            )
        if version["redacted_at"] is None:
            erased: JsonObject = dict.fromkeys(_ERASED)
            at = timestamp(self.clock.now())
            version |= {**erased, "redacted_at": at, "redacted_by": actor}
            self.store.save(self.kind, version["id"], version)
            self.contents.remove(version["id"])
        return {**self.shown(version), "content": None}

    def deleting(self, item: JsonObject) -> None:
        self.contents.remove(item["id"])

    def _viewed(self, shown: JsonObject, request: Request, default: str) -> JsonObject:
        with_content = wants_content(request, default)
        return viewed(shown, shown["id"], self.contents, with_content=with_content)
