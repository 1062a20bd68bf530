"""What a session can reach: files, repositories and memory stores."""

import posixpath
import re
from collections.abc import Iterable

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.errors import invalid, not_found
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine.records import SessionRecords
from agentsessions_emulator.managed_agents.file_store import FileStore
from agentsessions_emulator.managed_agents.ids import new_id
from agentsessions_emulator.managed_agents.paging.pages import PageQuery, list_page
from agentsessions_emulator.managed_agents.paging.parameters import MAX_LIMIT, limit_of, page_of
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.store.store import Store

_KIND = "resource"
_UPLOADS = "/mnt/session/uploads"
_REPOSITORY_URL = re.compile(r"https://github\.com/[^/\s]+/([^/\s]+)")
_MAX_FILES = 500
_MAX_MEMORY_STORES = 8


class SessionResources:
    """The resources of all sessions. Tokens are taken and thrown away."""

    def __init__(self, store: Store, clock: Clock, records: SessionRecords) -> None:
        self._store = store
        self._clock = clock
        self._records = records
        self._files = FileStore(store, clock)

    def attach(self, session_id: str, sent: list[JsonObject]) -> list[JsonObject]:
        """Attach what a session is created with."""
        _check_count(sent, "file", _MAX_FILES)
        _check_count(sent, "memory_store", _MAX_MEMORY_STORES)
        attached: list[JsonObject] = []
        for index, resource in enumerate(sent):
            place = f"/resources/{index}"
            attached.append(self._attach(session_id, resource, attached, place))
        return attached

    @operation("sessions_resources_add")
    def add(self, request: Request) -> JsonObject:
        session_id, body = request.path["session_id"], request.body
        session = self._records.open_session(session_id)
        _check_count([*session["resources"], body], "file", _MAX_FILES)
        self._records.refuse_in_self_hosted(session["environment_id"], [body])
        added = self._attach(session_id, body, session["resources"], "")
        self._records.set_resources(session_id, [*session["resources"], added])
        return added

    @operation("sessions_resources_retrieve")
    def retrieve(self, request: Request) -> JsonObject:
        return self._find(request.path["session_id"], request.path["resource_id"])

    def _find(self, session_id: str, resource_id: str) -> JsonObject:
        resources: list[JsonObject] = self._records.session(session_id)["resources"]
        for resource in resources:
            if resource.get("id") == resource_id:
                return resource
        raise not_found("Session resource", resource_id)

    @operation("sessions_resources_update")
    def update(self, request: Request) -> JsonObject:
        """Rotate a repository's token, which leaves a new `updated_at` and nothing else."""
        session_id, resource_id = request.path["session_id"], request.path["resource_id"]
        session = self._records.open_session(session_id)
        resource = self._find(session_id, resource_id)
        if resource["type"] != "github_repository":
            raise invalid(f"A {resource['type']} resource has no authorization_token to change.")
        changed = {**resource, "updated_at": timestamp(self._clock.now())}
        others = [changed if r == resource else r for r in session["resources"]]
        self._records.set_resources(session_id, others)
        self._store.save(_KIND, resource_id, changed)
        return changed

    @operation("sessions_resources_delete")
    def delete(self, request: Request) -> JsonObject:
        session_id, resource_id = request.path["session_id"], request.path["resource_id"]
        session = self._records.open_session(session_id)
        resource = self._find(session_id, resource_id)
        if resource["type"] != "file":
            raise invalid(f"A {resource['type']} resource stays for the session's life.")
        self._records.set_resources(session_id, [r for r in session["resources"] if r != resource])
        self._store.remove(_KIND, resource_id)
        self._files.remove(resource["file_id"])
        return {"id": resource_id, "type": "session_resource_deleted"}

    @operation("sessions_resources_list")
    def list(self, request: Request) -> JsonObject:
        session_id = request.path["session_id"]
        self._records.session(session_id)
        query = PageQuery(
            f"resources of {session_id}",
            _KIND,
            limit_of(request, MAX_LIMIT),
            page_of(request),
            parent=session_id,
        )
        return list_page(self._store, query)

    def _attach(
        self, session_id: str, sent: JsonObject, others: Iterable[JsonObject], place: str
    ) -> JsonObject:
        at = self._clock.now()
        times = {"created_at": timestamp(at), "updated_at": timestamp(at)}
        key = new_id(self._store, "sesrsc")
        match sent["type"]:
            case "file":
                stored = {"id": key, **self._file(session_id, sent, place), **times}
            case "github_repository":
                stored = {"id": key, **_repository(sent, place), **times}
            case _:
                stored = self._memory_store(sent, place)
        if any(other["mount_path"] == stored["mount_path"] for other in others):
            raise invalid(f"{place}/mount_path: {stored['mount_path']!r} is already taken.")
        self._store.insert(_KIND, key, stored, at=at, parent=session_id)
        return stored

    def _file(self, session_id: str, sent: JsonObject, place: str) -> JsonObject:
        """A session has a copy of a file, under an id of its own."""
        path = sent.get("mount_path") or f"/{sent['file_id']}"
        _check_path(path, place)
        if not path.startswith(_UPLOADS + "/"):
            path = _UPLOADS + path
        copy = self._files.copy(sent["file_id"], session_id)
        return {"type": "file", "file_id": copy["id"], "mount_path": path}

    def _memory_store(self, sent: JsonObject, place: str) -> JsonObject:
        """A session keeps the name and description that the store has now."""
        key = sent["memory_store_id"]
        found = self._store.find("memory_store", key)
        if found is None:
            raise not_found("Memory store", key)
        if found["archived_at"] is not None:
            raise invalid(f"{place}/memory_store_id: the memory store {key!r} is archived.")
        slug = re.sub(r"[^a-z0-9]+", "-", found["name"].lower()).strip("-")
        return {
            "type": "memory_store",
            "memory_store_id": key,
            "name": found["name"],
            "description": found["description"],
            "access": sent.get("access") or "read_write",
            "instructions": sent.get("instructions"),
            "mount_path": f"/mnt/memory/{slug or key}",
        }


def _repository(sent: JsonObject, place: str) -> JsonObject:
    match = _REPOSITORY_URL.fullmatch(sent["url"])
    if match is None or match[1].endswith(".git"):
        raise invalid(f"{place}/url must be https://github.com/OWNER/REPOSITORY, without '.git'.")
    path = sent.get("mount_path") or f"/workspace/{match[1]}"
    _check_path(path, place)
    return {
        "type": "github_repository",
        "url": sent["url"],
        "mount_path": path,
        "checkout": sent.get("checkout"),
    }


def _check_path(path: str, place: str) -> None:
    """Refuse paths that could lead elsewhere than they say."""
    if not path.startswith("/"):
        raise invalid(f"{place}/mount_path must be an absolute path.")
    if posixpath.normpath(path) != path or path == "/" or "\0" in path:
        raise invalid(
            f"{place}/mount_path must be a plain path of a file or folder, without '.', '..' or"
            " empty parts."
        )


def _check_count(resources: list[JsonObject], kind: str, maximum: int) -> None:
    actual = sum(resource["type"] == kind for resource in resources)
    if actual > maximum:
        raise invalid(f"/resources: a session can have {maximum} of type {kind}, not {actual}.")
