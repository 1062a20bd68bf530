"""A memory store on disk: pulled at the start, and kept the same as the store from then on."""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Generator
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any

from ...core.errors import (
    APIError,
    APIStatusError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    RequestTooLargeError,
)
from ...models import Memory, MemoryPage, MemoryStoreResource
from ..toolset.errors import ToolError
from ..toolset.tree import MountPoint
from .directories import claim_directory, link, release_directory, unlink
from .errors import MountError
from .memory_files import MAX_BYTES, MemoryFiles, is_plain
from .merge import Action, decide
from .steps import Call, Step, Steps, Work

_log = logging.getLogger("agentsessions.worker")
_STORES = "memory_stores.memories."


class MemoryMount:
    """A memory store of a session, at its mount path in the working directory.

    Attributes:
        point: where the agent finds it, and where it is.
    """

    def __init__(self, resource: MemoryStoreResource, workdir: Path) -> None:
        self._store_id = resource.memory_store_id
        self._workdir = workdir
        self.point = _mount_point(resource)
        self._directory: Path | None = None
        self._files = MemoryFiles(workdir.joinpath(*self.point.parts))
        # By path: the hash of what file and memory last had in common; of what was sent with an
        # outcome that is not known; of what the service has refused.
        self._base = dict[str, str]()
        self._sent = dict[str, str]()
        self._refused = dict[str, str]()
        # The files that were missing when last looked at: a program may be about to replace them.
        self._missing = set[str]()
        self._is_saved = True

    def pull(self) -> Steps:
        """Make the directory and write all memories. Raises MountError if that is not possible."""
        try:
            claim = partial(claim_directory, self._workdir, self.point.parts)
            self._directory = yield Work(claim)
            assert self._directory is not None
            self._files = MemoryFiles(self._directory)
            yield from self._write_all()
            yield Work(partial(link, self.point.path, self._directory))
        except (APIError, ToolError, OSError) as error:
            raise MountError(f"the memory store {self._store_id} is missing: {error}") from error

    def synchronize(self, *, is_last: bool = False) -> Steps:
        """Bring files and memories together; what fails is logged, and tried again the next time.

        A file that was removed is removed from the store when it is missing twice in a row, or at
        the end. If all are gone, nothing is removed: that is no way to tidy up a store.
        """
        if self._directory is None:
            return
        self._is_saved = False
        try:
            local: dict[str, str] | None = yield Work(self._files.scan)
            if local is None or (not local and len(self._base) > 1):
                _log.warning("%s has been emptied; it is filled again", self.point.path)
                yield from self.pull()
                self._is_saved = True
                return
            memories = yield from self._list("basic")
            is_saved = True
            for path in sorted({*self._base, *local, *memories}):
                try:
                    yield from self._settle(path, local.get(path), memories.get(path), is_last)
                except APIStatusError as error:  # the others may be luckier
                    is_saved = False
                    _log.warning("%s%s is not synchronized: %s", self.point.path, path, error)
            self._is_saved = is_saved
        except (APIError, MountError, ToolError, OSError) as error:
            _log.warning("%s is not synchronized: %s", self.point.path, error)

    def remove(self) -> None:
        """Remove the directory, unless it holds what could not be saved."""
        if self._directory is None:
            return
        unlink(self.point.path, self._directory)
        if self._is_saved:
            release_directory(self._directory)
        else:
            _log.warning("what %s holds was not saved", self._directory)

    def _write_all(self) -> Steps:
        self._base.clear()
        for memory in (yield from self._list("full")).values():
            yield from self._write(memory, None)

    def _list(self, view: str) -> Generator[Step, Any, dict[str, Memory]]:
        """All memories by path, with their content in the view `full`."""
        memories = dict[str, Memory]()
        options: dict[str, Any] = {"view": view, "limit": 20 if view == "full" else 100}
        while True:
            page: MemoryPage = yield Call(f"{_STORES}list", (self._store_id,), options)
            for item in page.data:
                if isinstance(item, Memory) and is_plain(item.path):
                    memories[item.path] = item
            if not page.next_page:
                return memories
            options = {**options, "page": page.next_page}

    def _settle(self, path: str, local: str | None, memory: Memory | None, is_last: bool) -> Steps:
        remote = memory.content_sha256 if memory else None
        if remote is not None and remote == self._sent.pop(path, None):
            self._base[path] = remote  # it had arrived after all
        base = self._base.get(path)
        action = decide(base, local, remote, is_read_only=self.point.is_read_only)
        was_missing = path in self._missing
        self._missing.discard(path)
        if action is Action.KEEP and local == remote:
            self._agree(path, remote)
        elif action is Action.PULL and memory is not None:
            if local not in (base, None):
                _log.warning("%s%s has changed on both sides", self.point.path, path)
            yield from self._pull_one(memory, local)
        elif action is Action.REMOVE and local is not None:
            if (yield Work(partial(self._files.remove, path, local))):
                self._agree(path, None)
        elif action is Action.PUSH and local != self._refused.get(path):
            yield from self._push(path, memory)
        elif action is Action.DELETE and memory is not None:
            if was_missing or is_last:
                yield from self._delete(path, memory)
            else:
                self._missing.add(path)

    def _agree(self, path: str, digest: str | None) -> None:
        if digest is None:
            self._base.pop(path, None)
        else:
            self._base[path] = digest

    def _pull_one(self, memory: Memory, local: str | None) -> Steps:
        try:
            full = yield Call(f"{_STORES}retrieve", (self._store_id, memory.id), {"view": "full"})
        except NotFoundError:  # deleted meanwhile
            return
        yield from self._write(full, local)

    def _write(self, memory: Memory, local: str | None) -> Steps:
        content = memory.content or ""
        try:
            if (yield Work(partial(self._files.write, memory.path, content, local))):
                self._base[memory.path] = memory.content_sha256
        except ToolError as error:
            _log.warning("%s%s is missing: %s", self.point.path, memory.path, error)

    def _push(self, path: str, memory: Memory | None) -> Steps:
        data: bytes | None = yield Work(partial(self._files.read, path))
        if data is None:  # removed meanwhile
            return
        digest = hashlib.sha256(data).hexdigest()
        try:
            if len(data) > MAX_BYTES:
                raise ToolError(f"a memory has at most {MAX_BYTES} bytes")
            self._sent[path] = digest
            self._base[path] = yield from self._send(path, data.decode(), memory)
            del self._sent[path]
        except (BadRequestError, RequestTooLargeError, ToolError, UnicodeDecodeError) as error:
            self._sent.pop(path, None)
            self._refused[path] = digest
            _log.warning("%s%s is not saved: %s", self.point.path, path, error)
        except ConflictError:
            _log.warning("%s%s has changed in the store too", self.point.path, path)

    def _send(self, path: str, content: str, memory: Memory | None) -> Generator[Step, Any, str]:
        """Save a file; the hash of what the store then has. It is no more than was asked for: a
        change that came in between is a conflict.
        """
        if memory is not None:
            precondition = {"type": "content_sha256", "content_sha256": memory.content_sha256}
            options = {"content": content, "precondition": precondition}
            try:
                saved = yield Call(f"{_STORES}update", (self._store_id, memory.id), options)
                return str(saved.content_sha256)
            except NotFoundError:  # deleted meanwhile: this is the only copy
                pass
        saved = yield Call(
            f"{_STORES}create", (self._store_id,), {"path": path, "content": content}
        )
        return str(saved.content_sha256)

    def _delete(self, path: str, memory: Memory) -> Steps:
        options = {"expected_content_sha256": memory.content_sha256}
        try:
            yield Call(f"{_STORES}delete", (self._store_id, memory.id), options)
        except NotFoundError:
            pass
        except ConflictError:  # it stays, and comes back
            return
        self._agree(path, None)


def _mount_point(resource: MemoryStoreResource) -> MountPoint:
    """Where a store is: below the working directory, at the path that the agent was told."""
    name = re.sub(r"[^a-z0-9]+", "-", (resource.name or "").lower()).strip("-")
    path = resource.mount_path or f"/mnt/memory/{name or resource.memory_store_id}"
    parts = PurePosixPath(path).parts
    if parts[0] != "/" or len(parts) < 2 or ".." in parts or not path.isprintable():
        raise MountError(f"{path!r} is no path for the memory store {resource.memory_store_id}")
    return MountPoint(path, parts[1:], resource.access == "read_only")
