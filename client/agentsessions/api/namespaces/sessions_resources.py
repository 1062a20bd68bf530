# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Files, repositories and memory stores that a session can reach."""

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

    from ...models.deleted_session_resource import DeletedSessionResource
    from ...models.file_resource import FileResource
    from ...models.session_resource import SessionResource
    from ...models.session_resource_page import SessionResourcePage


class _SessionsResources:
    @paged
    def list(
        self,
        session_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[SessionResource, SessionResourcePage]:
        """List a session's resources.

        Lists the files, repositories and memory stores of the session.

        Args:
            session_id: Identifies the session; begins with `sesn_`.
            limit: Largest number of resources in a page. Everything comes in one page when it
                is left out. At most 1000.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
                the list starts at its first page. A cursor keeps the `order` of its list; sending
                another one is refused with 400. Other filters and `limit` may change between pages.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.sessions_resources_list.call(session_id, limit=limit, page=page, options=options),
            api.sessions_resources_list.PAGING,
        )

    @operation
    def add(
        self,
        session_id: str,
        *,
        file_id: str,
        mount_path: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[FileResource, FileResource]:
        """Add a file to a session.

        Copies an uploaded file into the session's sandbox, read-only. The resource names
        the copy: its `file_id` differs from the one sent. Only files can be added to an
        existing session; repositories and memory stores are attached when it is created. A
        session holds up to 500 files. Refused with 400 on a self-hosted environment. Not
        safe to repeat: each request makes another copy.

        Args:
            session_id: Identifies the session; begins with `sesn_`.
            file_id: The uploaded file; begins with `file_`.
            mount_path: Where the agent is to find the file, below `/mnt/session/uploads`:
                `/sales.csv` becomes `/mnt/session/uploads/sales.csv`. Left out or null, the name is
                the `file_id`.
            options: What this call does differently from its client.
        """
        return api.sessions_resources_add.call(
            session_id,
            body={
                "type": "file",
                "file_id": file_id,
                "mount_path": mount_path,
            },
            options=options,
        )

    @operation
    def retrieve(
        self, session_id: str, resource_id: str, *, options: RequestOptions | None = None
    ) -> Call[SessionResource, SessionResource]:
        """Retrieve a session's resource.

        Returns one file or repository of the session. A memory store has no resource id and
        is found only in the list and in the session itself.

        Args:
            session_id: Identifies the session; begins with `sesn_`.
            resource_id: Identifies the resource within its session; begins with `sesrsc_`.
            options: What this call does differently from its client.
        """
        return api.sessions_resources_retrieve.call(session_id, resource_id, options=options)

    @operation
    def update(
        self,
        session_id: str,
        resource_id: str,
        *,
        authorization_token: str,
        options: RequestOptions | None = None,
    ) -> Call[SessionResource, SessionResource]:
        """Replace a resource's access token.

        Replaces the access token of a repository, for example before the old one expires.
        Nothing else of a resource can change, and other kinds of resources have no token.
        The token is never sent back. Safe to repeat: the last token sent stays.

        Args:
            session_id: Identifies the session; begins with `sesn_`.
            resource_id: Identifies the resource within its session; begins with `sesrsc_`.
            authorization_token: The token that replaces the present one; it is never sent back.
            options: What this call does differently from its client.
        """
        return api.sessions_resources_update.call(
            session_id,
            resource_id,
            body={
                "authorization_token": authorization_token,
            },
            options=options,
        )

    @operation
    def delete(
        self, session_id: str, resource_id: str, *, options: RequestOptions | None = None
    ) -> Call[DeletedSessionResource, DeletedSessionResource]:
        """Remove a resource from a session.

        Takes a file out of the session and its sandbox. The uploaded file that it was
        copied from stays. Repositories and memory stores are attached for as long as the
        session lives and cannot be removed. Safe to repeat: a second request finds nothing
        and answers 404.

        Args:
            session_id: Identifies the session; begins with `sesn_`.
            resource_id: Identifies the resource within its session; begins with `sesrsc_`.
            options: What this call does differently from its client.
        """
        return api.sessions_resources_delete.call(session_id, resource_id, options=options)


class SessionsResources(_SessionsResources, SyncNamespace):
    """Files, repositories and memory stores that a session can reach."""


class AsyncSessionsResources(_SessionsResources, AsyncNamespace):
    """Files, repositories and memory stores that a session can reach."""
