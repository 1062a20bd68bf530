"""Memories. Each change makes a version, and may depend on the hash of what is stored."""

from collections.abc import Sequence

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.errors import conflict
from agentsessions_emulator.managed_agents.resources.changes import Changes
from agentsessions_emulator.managed_agents.resources.collection import Collection
from agentsessions_emulator.managed_agents.resources.memory.actors import actor_of
from agentsessions_emulator.managed_agents.resources.memory.contents import measured
from agentsessions_emulator.managed_agents.resources.memory.listing import directory_page
from agentsessions_emulator.managed_agents.resources.memory.paths import check_path
from agentsessions_emulator.managed_agents.resources.memory.stores import MemoryStores
from agentsessions_emulator.managed_agents.resources.memory.versions import MemoryVersions
from agentsessions_emulator.managed_agents.resources.memory.views import viewed, wants_content
from agentsessions_emulator.managed_agents.work.keys import WorkerKeys
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.service.runtime import Runtime

_PATH = "memory path"
_MAX_MEMORIES = 2000
_MEASURES: Sequence[str] = ("content_size_bytes", "content_sha256")


class Memories(Collection):
    """The memories of all stores. Their texts are kept with their versions."""

    operations = "memory_stores_memories"
    kind = "memory"
    prefix = "mem"

    def __init__(
        self,
        runtime: Runtime,
        changes: Changes,
        within: MemoryStores,
        versions: MemoryVersions,
        keys: WorkerKeys,
    ) -> None:
        super().__init__(runtime, changes, within)
        self._stores = within
        self._versions = versions
        self._keys = keys

    @operation("*_create")
    def create(self, request: Request) -> JsonObject:
        return self._viewed(super().create(request), request, "basic")

    @operation("*_retrieve")
    def retrieve(self, request: Request) -> JsonObject:
        return self._viewed(super().retrieve(request), request, "full")

    @operation("*_update")
    def update(self, request: Request) -> JsonObject:
        return self._viewed(super().update(request), request, "basic")

    @operation("*_delete")
    def delete(self, request: Request) -> JsonObject:
        memory = self.named(request)
        self._stores.refuse_archived(self._stores.find(memory["memory_store_id"]))
        _check_hash(memory, request.query.text("expected_content_sha256"))
        gone: JsonObject = dict.fromkeys(_MEASURES)
        actor = actor_of(request.headers, self._keys)
        self._versions.record("deleted", memory, gone, text=None, actor=actor)
        return super().delete(request)

    @operation("*_list", unchecked="data")
    def list(self, request: Request) -> JsonObject:
        store_id = self._parent(request, to_change=False)
        page = directory_page(self.store.select(self.kind, parent=store_id), request)
        return {**page, "data": [self._listed(entry, request) for entry in page["data"]]}

    def new(self, item: JsonObject, request: Request) -> JsonObject:
        body = request.body
        return self.written_by(
            {**item, "memory_store_id": request.path["memory_store_id"]},
            check_path(body["path"]),
            body["content"] or "",
            actor_of(request.headers, self._keys),
        )

    def written_by(
        self, item: JsonObject, path: str, text: str, actor: JsonObject | None
    ) -> JsonObject:
        """A new memory with its first version."""
        memory = {**item, "path": path, **measured(text)}
        self._refuse_full(memory["memory_store_id"])
        self._claim(memory)
        return self._with_version("created", memory, text, actor)

    def change(self, item: JsonObject, request: Request) -> JsonObject:
        body = request.body
        self._stores.refuse_archived(self._stores.find(item["memory_store_id"]))
        precondition: JsonObject = body.get("precondition") or {}
        _check_hash(item, precondition.get("content_sha256"))
        changed, text = dict(item), body.get("content")
        if text is not None:
            changed |= measured(text)
        if body.get("path") is not None:
            changed["path"] = check_path(body["path"])
        if changed == item:
            return item
        if changed["path"] != item["path"]:
            self._claim(changed)
            self._release(item)
        if text is None:
            text = self._versions.contents.of(item["memory_version_id"]) or ""
        return self._with_version("modified", changed, text, actor_of(request.headers, self._keys))

    def deleting(self, item: JsonObject) -> None:
        self._release(item)

    def copy_all(self, source_id: str, target_id: str) -> None:
        """Write all memories of one store into another, which is empty."""
        for stored in self.store.select(self.kind, parent=source_id):
            memory = stored.data
            text = self._versions.contents.of(memory["memory_version_id"]) or ""
            self.add(target_id, lambda item: self._copy(item, target_id, memory["path"], text))  # noqa: B023  # called at once

    def _copy(self, item: JsonObject, store_id: str, path: str, text: str) -> JsonObject:
        return self.written_by({**item, "memory_store_id": store_id}, path, text, None)

    def _with_version(
        self, what: str, memory: JsonObject, text: str, actor: JsonObject | None
    ) -> JsonObject:
        measures = {name: memory[name] for name in _MEASURES}
        version = self._versions.record(what, memory, measures, text=text, actor=actor)
        return {**memory, "memory_version_id": version["id"]}

    def _claim(self, memory: JsonObject) -> None:
        """Take a path for a memory, or a 409 where another one has it."""
        key = _place(memory)
        other = self.store.find(_PATH, key)
        if other is not None:
            raise conflict(
                f"Memory {other['memory_id']!r} is at {memory['path']!r} already.",
                error_type="memory_path_conflict_error",
                details={"conflicting_memory_id": other["memory_id"]},
            )
        self.store.insert(_PATH, key, {"memory_id": memory["id"]}, at=self.clock.now())

    def _release(self, memory: JsonObject) -> None:
        self.store.remove(_PATH, _place(memory))

    def _refuse_full(self, store_id: str) -> None:
        if len(self.store.children(self.kind, store_id)) >= _MAX_MEMORIES:
            raise invalid(
                f"Memory store {store_id!r} has {_MAX_MEMORIES} memories, the most it can."
            )

    def _listed(self, entry: JsonObject, request: Request) -> JsonObject:
        if entry["type"] != self.kind:
            return entry
        return self._viewed(self.shown(entry), request, "basic")

    def _viewed(self, shown: JsonObject, request: Request, default: str) -> JsonObject:
        version_id, with_content = shown["memory_version_id"], wants_content(request, default)
        return viewed(shown, version_id, self._versions.contents, with_content=with_content)


def _place(memory: JsonObject) -> str:
    return f"{memory['memory_store_id']}{memory['path']}"


def _check_hash(memory: JsonObject, expected: str | None) -> None:
    """A 409 unless the stored text is the expected one."""
    if expected not in (None, memory["content_sha256"]):
        raise conflict(
            f"Memory {memory['id']!r} has changed: the hash of its content is"
            f" {memory['content_sha256']}, not {expected}. Read it again and decide anew.",
            error_type="memory_precondition_failed_error",
        )
