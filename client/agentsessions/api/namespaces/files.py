# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Uploaded files, and files that sessions made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from agentsessions.core.generated import (
    UNSET,
    AsyncNamespace,
    FileInput,
    PagedCall,
    SyncNamespace,
    Unset,
    operation,
    paged,
)

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import AsyncDownload, Call, Download, RequestOptions

    from ...models.deleted_file import DeletedFile
    from ...models.file_metadata import FileMetadata
    from ...models.file_page import FilePage


class _Files:
    @paged
    def list(
        self,
        *,
        ids: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        scope_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[FileMetadata, FilePage]:
        """List files.

        Lists the files of the workspace. `scope_id` narrows the list to those that one
        session has made, and `ids[]` to certain files.

        Args:
            ids: Only the files with these ids, each beginning with `file_`. They come in one
                page, without those that do not exist. Cannot be combined with `limit` or `page`. At
                most 100 items.
            limit: How many items a page holds at most. 1 to 1000; default: `20`.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
                the list starts at its first page. A cursor keeps the `order` of its list; sending
                another one is refused with 400. Other filters and `limit` may change between pages.
            scope_id: Only the files of this scope, which is a session and begins with `sesn_`:
                those that it has written to `/mnt/session/outputs`. They can take a few seconds to
                appear after the session has gone idle. Sent with the beta value `managed-
                agents-2026-04-01`.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.files_list.call(
                ids=ids, limit=limit, page=page, scope_id=scope_id, options=options
            ),
            api.files_list.PAGING,
        )

    @operation
    def upload(
        self,
        *,
        file: FileInput,
        expires_in_seconds: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[FileMetadata, FileMetadata]:
        """Upload a file.

        Stores a file of up to 500 MB, which sessions can then mount and events refer to by
        its id. It stays until it is deleted, or until it expires where `expires_in_seconds`
        says so. Refused with 400 (`storage_quota_exceeded`) when there is no room left for
        it. Not safe to repeat: each request stores another file.

        Args:
            file: The content. Of the part's file name only the last component is kept; without
                one, the file is called `unnamed`, with the extension of its media type where that
                is known.
            expires_in_seconds: How many seconds after the upload the file expires. Left out, it
                does not expire. 3600 to 7776000.
            options: What this call does differently from its client.
        """
        return api.files_upload.call(
            body={
                "file": file,
                "expires_in_seconds": expires_in_seconds,
            },
            options=options,
        )

    @operation
    def retrieve_metadata(
        self, file_id: str, *, options: RequestOptions | None = None
    ) -> Call[FileMetadata, FileMetadata]:
        """Retrieve a file's metadata.

        Returns the file's name, type, size and expiry. Its content is downloaded
        separately.

        Args:
            file_id: Identifies the file; begins with `file_`.
            options: What this call does differently from its client.
        """
        return api.files_retrieve_metadata.call(file_id, options=options)

    @operation
    def delete(
        self, file_id: str, *, options: RequestOptions | None = None
    ) -> Call[DeletedFile, DeletedFile]:
        """Delete a file.

        Deletes the file and its content, for good. The copies that sessions work on are
        files of their own, with other ids. Safe to repeat: a second request finds nothing
        and answers 404.

        Args:
            file_id: Identifies the file; begins with `file_`.
            options: What this call does differently from its client.
        """
        return api.files_delete.call(file_id, options=options)

    @operation
    def download(
        self, file_id: str, *, options: RequestOptions | None = None
    ) -> Call[Download, AsyncDownload]:
        """Download a file's content.

        Returns the content of the file. Refused with 400 (`file_not_downloadable`) when its
        `downloadable` is false, and with 404 (`file_expired`) once it has expired.

        Args:
            file_id: Identifies the file; begins with `file_`.
            options: What this call does differently from its client.
        """
        return api.files_download.call(file_id, options=options)


class Files(_Files, SyncNamespace):
    """Uploaded files, and files that sessions made."""


class AsyncFiles(_Files, AsyncNamespace):
    """Uploaded files, and files that sessions made."""
