# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Every change ever made to a memory."""

from __future__ import annotations

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

    from ...models._inputs import MemoryOperationLiteral, MemoryViewLiteral
    from ...models.memory_operation import MemoryOperation
    from ...models.memory_version import MemoryVersion
    from ...models.memory_version_page import MemoryVersionPage
    from ...models.memory_view import MemoryView


class _MemoryStoresMemoryVersions:
    @paged
    def list(
        self,
        memory_store_id: str,
        *,
        api_key_id: str | Unset = UNSET,
        created_at_gte: datetime | str | Unset = UNSET,
        created_at_lte: datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        memory_id: str | Unset = UNSET,
        operation: MemoryOperation | MemoryOperationLiteral | Unset = UNSET,
        page: str | Unset = UNSET,
        service_account_id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
        view: MemoryView | MemoryViewLiteral | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[MemoryVersion, MemoryVersionPage]:
        """List memory versions.

        Lists the changes made to the memories of the store, the newest first, those of
        deleted memories included. The filters combine: a version must pass all of them.

        Args:
            memory_store_id: Identifies the memory store; begins with `memstore_`.
            api_key_id: Only versions written with this API key; begins with `apikey_`.
            created_at_gte: Only what was created at this time or after it. Lists of events
                compare `processed_at`.
            created_at_lte: Only what was created at this time or before it. Lists of events
                compare `processed_at`.
            limit: How many items a page holds at most. 1 to 100; default: `20`.
            memory_id: Only versions of this memory; begins with `mem_`. Works after the memory
                is deleted, too.
            operation: Only versions that record this kind of change.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
                the list starts at its first page. A cursor keeps the `order` of its list; sending
                another one is refused with 400. Other filters and `limit` may change between pages.
            service_account_id: Only versions written by this service account; begins with
                `svac_`.
            session_id: Only versions written by the agent of this session; begins with `sesn_`.
            view: Whether each item comes with its `content`. With `full`, a page holds at most
                20 items. Default: `basic`.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.memory_stores_memory_versions_list.call(
                memory_store_id,
                api_key_id=api_key_id,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                limit=limit,
                memory_id=memory_id,
                operation=operation,
                page=page,
                service_account_id=service_account_id,
                session_id=session_id,
                view=view,
                options=options,
            ),
            api.memory_stores_memory_versions_list.PAGING,
        )

    @operation
    def retrieve(
        self,
        memory_store_id: str,
        memory_version_id: str,
        *,
        view: MemoryView | MemoryViewLiteral | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[MemoryVersion, MemoryVersion]:
        """Retrieve a memory version.

        Returns one version, by default with its content. A redacted version is found as
        well; its content, path, hash and size are null.

        Args:
            memory_store_id: Identifies the memory store; begins with `memstore_`.
            memory_version_id: Identifies one version of a memory; begins with `memver_`.
            view: Whether the answer contains the `content` of the version. Default: `full`.
            options: What this call does differently from its client.
        """
        return api.memory_stores_memory_versions_retrieve.call(
            memory_store_id, memory_version_id, view=view, options=options
        )

    @operation
    def redact(
        self, memory_store_id: str, memory_version_id: str, *, options: RequestOptions | None = None
    ) -> Call[MemoryVersion, MemoryVersion]:
        """Redact a memory version.

        Erases the content, path, hash and size of a version for good, and leaves the record
        of who changed the memory and when. The version that holds the current content of a
        memory is refused: update or delete the memory first. Safe to repeat: the version
        ends up redacted either way.

        Args:
            memory_store_id: Identifies the memory store; begins with `memstore_`.
            memory_version_id: Identifies one version of a memory; begins with `memver_`.
            options: What this call does differently from its client.
        """
        return api.memory_stores_memory_versions_redact.call(
            memory_store_id, memory_version_id, options=options
        )


class MemoryStoresMemoryVersions(_MemoryStoresMemoryVersions, SyncNamespace):
    """Every change ever made to a memory."""


class AsyncMemoryStoresMemoryVersions(_MemoryStoresMemoryVersions, AsyncNamespace):
    """Every change ever made to a memory."""
