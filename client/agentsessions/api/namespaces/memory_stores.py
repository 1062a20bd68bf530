# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Collections of notes that outlive a session."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from agentsessions.core.generated import (
    UNSET,
    AsyncNamespace,
    PagedCall,
    SyncNamespace,
    Unset,
    operation,
    paged,
)

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models.deleted_memory_store import DeletedMemoryStore
    from ...models.memory_store import MemoryStore
    from ...models.memory_store_page import MemoryStorePage
    from .memory_stores_memories import AsyncMemoryStoresMemories, MemoryStoresMemories
    from .memory_stores_memory_versions import (
        AsyncMemoryStoresMemoryVersions,
        MemoryStoresMemoryVersions,
    )


class _MemoryStores:
    @paged
    def list(
        self,
        *,
        created_at_gte: datetime | str | Unset = UNSET,
        created_at_lte: datetime | str | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[MemoryStore, MemoryStorePage]:
        """List memory stores.

        Lists the memory stores of the workspace. Archived stores are left out unless
        `include_archived` is true. All memory operations take the beta value `agent-
        memory-2026-07-22` or `managed-agents-2026-04-01`; both together are refused with
        400.

        Args:
            created_at_gte: Only what was created at this time or after it. Lists of events
                compare `processed_at`.
            created_at_lte: Only what was created at this time or before it. Lists of events
                compare `processed_at`.
            include_archived: Whether to list archived items too. Default: False.
            limit: How many items a page holds at most. 1 to 100; default: `20`.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
                the list starts at its first page. A cursor keeps the `order` of its list; sending
                another one is refused with 400. Other filters and `limit` may change between pages.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.memory_stores_list.call(
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                include_archived=include_archived,
                limit=limit,
                page=page,
                options=options,
            ),
            api.memory_stores_list.PAGING,
        )

    @operation
    def create(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[MemoryStore, MemoryStore]:
        """Create a memory store.

        Makes an empty memory store. Sessions reach it when it is among their `resources` at
        creation: the agent then finds its memories as files in a directory below
        `/mnt/memory/`. Not safe to repeat: names need not be unique, so each request makes
        another store.

        Args:
            name: The name of the store; it need not be unique. The directory below
                `/mnt/memory/` is named after it: in lower case, and with a hyphen for whatever
                stands between ASCII letters and digits. 1 to 255 characters; must match
                `^[^\\x00-\\x1f\\x7f]*$`.
            description: What the store contains, worded for the agent: the text becomes part of
                its system prompt when the store is attached. At most 1024 characters.
            metadata: Key-value pairs for the caller's own use, such as whose memories these
                are. Agents do not see them. At most 16 entries; keys: 1 to 64 characters; values:
                at most 512 characters.
            options: What this call does differently from its client.
        """
        return api.memory_stores_create.call(
            body={
                "name": name,
                "description": description,
                "metadata": metadata,
            },
            options=options,
        )

    @operation
    def retrieve(
        self, memory_store_id: str, *, options: RequestOptions | None = None
    ) -> Call[MemoryStore, MemoryStore]:
        """Retrieve a memory store.

        Returns the store's name, description and metadata. Its memories have a list of
        their own.

        Args:
            memory_store_id: Identifies the memory store; begins with `memstore_`.
            options: What this call does differently from its client.
        """
        return api.memory_stores_retrieve.call(memory_store_id, options=options)

    @operation
    def update(
        self,
        memory_store_id: str,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        metadata: Mapping[str, str | None] | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[MemoryStore, MemoryStore]:
        """Update a memory store.

        Changes the name, description or metadata of the store. What is left out stays as it
        is, and metadata is merged key by key. Sessions that have the store attached keep
        the name and description of the time when they were created. An archived store
        cannot be changed. Safe to repeat: the same values give the same store.

        Args:
            memory_store_id: Identifies the memory store; begins with `memstore_`.
            name: The new name of the store. Sessions created from now on name the store's
                directory after it. 1 to 255 characters; must match `^[^\\x00-\\x1f\\x7f]*$`.
            description: The new description for the agent; an empty string removes it. At most
                1024 characters.
            metadata: Changes to the metadata: a string adds or replaces the key, null removes
                it, and keys that are not named keep their values. The limit on entries holds for
                the result. At most 16 entries; keys: 1 to 64 characters; values: at most 512
                characters.
            options: What this call does differently from its client.
        """
        return api.memory_stores_update.call(
            memory_store_id,
            body={
                "name": name,
                "description": description,
                "metadata": metadata,
            },
            options=options,
        )

    @operation
    def delete(
        self, memory_store_id: str, *, options: RequestOptions | None = None
    ) -> Call[DeletedMemoryStore, DeletedMemoryStore]:
        """Delete a memory store.

        Deletes the store with all of its memories and their versions. There is no way back;
        archive it instead to keep the contents. Safe to repeat: a second request finds
        nothing and answers 404.

        Args:
            memory_store_id: Identifies the memory store; begins with `memstore_`.
            options: What this call does differently from its client.
        """
        return api.memory_stores_delete.call(memory_store_id, options=options)

    @operation
    def archive(
        self, memory_store_id: str, *, options: RequestOptions | None = None
    ) -> Call[MemoryStore, MemoryStore]:
        """Archive a memory store.

        Makes the store read-only for good. It cannot be attached to new sessions or
        changed, and its memories can no longer be created or updated. Its memories can
        still be read and deleted, their versions redacted, and the store itself deleted.
        Safe to repeat: the store ends up archived either way.

        Args:
            memory_store_id: Identifies the memory store; begins with `memstore_`.
            options: What this call does differently from its client.
        """
        return api.memory_stores_archive.call(memory_store_id, options=options)


class MemoryStores(_MemoryStores, SyncNamespace):
    """Collections of notes that outlive a session."""

    @property
    def memories(self) -> MemoryStoresMemories:
        """The notes of a memory store, addressed by path."""
        from .memory_stores_memories import MemoryStoresMemories

        return self._child(MemoryStoresMemories)

    @property
    def memory_versions(self) -> MemoryStoresMemoryVersions:
        """Every change ever made to a memory."""
        from .memory_stores_memory_versions import MemoryStoresMemoryVersions

        return self._child(MemoryStoresMemoryVersions)


class AsyncMemoryStores(_MemoryStores, AsyncNamespace):
    """Collections of notes that outlive a session."""

    @property
    def memories(self) -> AsyncMemoryStoresMemories:
        """The notes of a memory store, addressed by path."""
        from .memory_stores_memories import AsyncMemoryStoresMemories

        return self._child(AsyncMemoryStoresMemories)

    @property
    def memory_versions(self) -> AsyncMemoryStoresMemoryVersions:
        """Every change ever made to a memory."""
        from .memory_stores_memory_versions import AsyncMemoryStoresMemoryVersions

        return self._child(AsyncMemoryStoresMemoryVersions)
