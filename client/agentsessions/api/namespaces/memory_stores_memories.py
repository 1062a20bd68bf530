# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The notes of a memory store, addressed by path."""

from __future__ import annotations

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

    from ...models._inputs import MemoryPreconditionDict, MemoryViewLiteral
    from ...models.deleted_memory import DeletedMemory
    from ...models.memory import Memory
    from ...models.memory_list_item import MemoryListItem
    from ...models.memory_page import MemoryPage
    from ...models.memory_precondition import MemoryPrecondition
    from ...models.memory_view import MemoryView


class _MemoryStoresMemories:
    @paged
    def list(
        self,
        memory_store_id: str,
        *,
        depth: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        path_prefix: str | Unset = UNSET,
        view: MemoryView | MemoryViewLiteral | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[MemoryListItem, MemoryPage]:
        """List memories.

        Lists the memories of the store, or those below `path_prefix`, in an order that the
        service chooses and keeps from page to page. With `depth` 1 the list works like that
        of a directory: memories directly below the prefix are listed, and each deeper
        directory appears once as a `memory_prefix`. Both kinds count towards `limit`.

        Args:
            memory_store_id: Identifies the memory store; begins with `memstore_`.
            depth: How far below `path_prefix` to look: 0 lists every memory below it, 1 lists
                only what lies directly below it and stands a `memory_prefix` for each deeper
                directory. Default: `0`.
            limit: How many items a page holds at most. 1 to 100; default: `20`.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
                the list starts at its first page. A cursor keeps the `order` of its list; sending
                another one is refused with 400. Other filters and `limit` may change between pages.
            path_prefix: Only memories whose path begins with this, such as `/reports/`, which
                does not match `/reports-old/q3.md`. The whole store when left out. It becomes part
                of the URL and of access logs, which makes it no place for anything private. Must
                match `/$`.
            view: Whether each item comes with its `content`. With `full`, a page holds at most
                20 items. Default: `basic`.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.memory_stores_memories_list.call(
                memory_store_id,
                depth=depth,
                limit=limit,
                page=page,
                path_prefix=path_prefix,
                view=view,
                options=options,
            ),
            api.memory_stores_memories_list.PAGING,
        )

    @operation
    def create(
        self,
        memory_store_id: str,
        *,
        path: str,
        content: str | None,
        view: MemoryView | MemoryViewLiteral | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Memory, Memory]:
        """Create a memory.

        Writes a new memory at a path that is still free, and records its first version. A
        path that is taken is refused with 409 (`memory_path_conflict_error`). A store holds
        up to 2,000 memories. Not safe to repeat: when the first request was accepted and
        only its answer was lost, the second one is refused with 409.

        Args:
            memory_store_id: Identifies the memory store; begins with `memstore_`.
            path: The path of the memory, such as `/conventions/revenue.md`. It begins with `/`,
                has 1 to 20 segments, none of them empty, `.` or `..`, and at most 1,024 bytes of
                UTF-8, in Unicode normalization form C and without control or format characters.
                Upper and lower case differ. At most 1024 characters.
            content: The text, up to 102,400 bytes of UTF-8. An empty string makes an empty
                memory. At most 102400 characters.
            view: Whether the answer repeats the `content` of the memory. Default: `basic`.
            options: What this call does differently from its client.
        """
        return api.memory_stores_memories_create.call(
            memory_store_id,
            body={
                "path": path,
                "content": content,
            },
            view=view,
            options=options,
        )

    @operation
    def retrieve(
        self,
        memory_store_id: str,
        memory_id: str,
        *,
        view: MemoryView | MemoryViewLiteral | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Memory, Memory]:
        """Retrieve a memory.

        Returns one memory, by default with its content.

        Args:
            memory_store_id: Identifies the memory store; begins with `memstore_`.
            memory_id: Identifies the memory within its store; begins with `mem_`.
            view: Whether the answer contains the `content` of the memory. Default: `full`.
            options: What this call does differently from its client.
        """
        return api.memory_stores_memories_retrieve.call(
            memory_store_id, memory_id, view=view, options=options
        )

    @operation
    def update(
        self,
        memory_store_id: str,
        memory_id: str,
        *,
        path: str | None | Unset = UNSET,
        content: str | None | Unset = UNSET,
        precondition: MemoryPrecondition | MemoryPreconditionDict | Unset = UNSET,
        view: MemoryView | MemoryViewLiteral | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Memory, Memory]:
        """Update a memory.

        Changes the content of the memory, its path, or both, and records a new version. The
        memory keeps its id when it moves. A `precondition` protects changes that somebody
        else made in the meantime: when the stored content is not the expected one, the
        request is refused with 409 (`memory_precondition_failed_error`). A path that
        another memory has is refused with 409 as well (`memory_path_conflict_error`). Not
        safe to repeat: a second request can add a second version, or fail its precondition
        because the first one succeeded.

        Args:
            memory_store_id: Identifies the memory store; begins with `memstore_`.
            memory_id: Identifies the memory within its store; begins with `mem_`.
            path: The path to move the memory to, by the rules for new memories. Left out, the
                memory stays where it is. At most 1024 characters.
            content: The new text, up to 102,400 bytes of UTF-8. Left out, the text stays as it
                is. At most 102400 characters.
            precondition: What the stored memory has to look like; otherwise the request is
                refused with 409. Without it, the change is made in any case.
            view: Whether the answer repeats the `content` of the memory. Default: `basic`.
            options: What this call does differently from its client.
        """
        return api.memory_stores_memories_update.call(
            memory_store_id,
            memory_id,
            body={
                "path": path,
                "content": content,
                "precondition": precondition,
            },
            view=view,
            options=options,
        )

    @operation
    def delete(
        self,
        memory_store_id: str,
        memory_id: str,
        *,
        expected_content_sha256: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[DeletedMemory, DeletedMemory]:
        """Delete a memory.

        Deletes the memory and records a last version that says so. Its versions remain, at
        least for the time that versions are kept, or until the store is deleted. When
        `expected_content_sha256` is not the hash of the stored content, the request is
        refused with 409 and nothing is deleted. Safe to repeat: a second request finds
        nothing and answers 404.

        Args:
            memory_store_id: Identifies the memory store; begins with `memstore_`.
            memory_id: Identifies the memory within its store; begins with `mem_`.
            expected_content_sha256: Deletes only when this is the `content_sha256` of the
                stored memory. Without it, the memory is deleted whatever it contains. Must match
                `^[0-9a-f]{64}$`.
            options: What this call does differently from its client.
        """
        return api.memory_stores_memories_delete.call(
            memory_store_id,
            memory_id,
            expected_content_sha256=expected_content_sha256,
            options=options,
        )


class MemoryStoresMemories(_MemoryStoresMemories, SyncNamespace):
    """The notes of a memory store, addressed by path."""


class AsyncMemoryStoresMemories(_MemoryStoresMemories, AsyncNamespace):
    """The notes of a memory store, addressed by path."""
