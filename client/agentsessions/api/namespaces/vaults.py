# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Containers for the credentials that sessions use."""

from __future__ import annotations

from collections.abc import Mapping
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

    from ...models.deleted_vault import DeletedVault
    from ...models.vault import Vault
    from ...models.vault_page import VaultPage
    from .vaults_credentials import AsyncVaultsCredentials, VaultsCredentials


class _Vaults:
    @paged
    def list(
        self,
        *,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[Vault, VaultPage]:
        """List vaults.

        Lists the vaults of the workspace, the newest first. Archived vaults are left out
        unless `include_archived` is true.

        Args:
            include_archived: Whether to list archived items too. Default: False.
            limit: How many items a page holds at most. 1 to 100; default: `20`.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
                the list starts at its first page. A cursor keeps the `order` of its list; sending
                another one is refused with 400. Other filters and `limit` may change between pages.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.vaults_list.call(
                include_archived=include_archived, limit=limit, page=page, options=options
            ),
            api.vaults_list.PAGING,
        )

    @operation
    def create(
        self,
        *,
        display_name: str,
        metadata: Mapping[str, str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Vault, Vault]:
        """Create a vault.

        Makes an empty vault. Credentials are added to it afterwards; a session can use them
        when it is created with the vault in its `vault_ids`. Not safe to repeat: each
        request makes another vault.

        Args:
            display_name: The name of the vault, for people. 1 to 255 characters.
            metadata: Key-value pairs for the caller's own use; the service only keeps them. At
                most 16 entries; keys: at most 64 characters; values: at most 512 characters.
            options: What this call does differently from its client.
        """
        return api.vaults_create.call(
            body={
                "display_name": display_name,
                "metadata": metadata,
            },
            options=options,
        )

    @operation
    def retrieve(
        self, vault_id: str, *, options: RequestOptions | None = None
    ) -> Call[Vault, Vault]:
        """Retrieve a vault.

        Returns the vault's name and metadata. Its credentials have a list of their own.

        Args:
            vault_id: Identifies the vault; begins with `vlt_`.
            options: What this call does differently from its client.
        """
        return api.vaults_retrieve.call(vault_id, options=options)

    @operation
    def update(
        self,
        vault_id: str,
        *,
        display_name: str | None | Unset = UNSET,
        metadata: Mapping[str, str | None] | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Vault, Vault]:
        """Update a vault.

        Changes the name or the metadata of the vault. What is left out stays as it is, and
        metadata is merged key by key. Safe to repeat: the same values give the same vault.

        Args:
            vault_id: Identifies the vault; begins with `vlt_`.
            display_name: The new name of the vault. 1 to 255 characters.
            metadata: Changes to the metadata: a string adds or replaces the key, null removes
                it, and keys that are not named keep their values.
            options: What this call does differently from its client.
        """
        return api.vaults_update.call(
            vault_id,
            body={
                "display_name": display_name,
                "metadata": metadata,
            },
            options=options,
        )

    @operation
    def delete(
        self, vault_id: str, *, options: RequestOptions | None = None
    ) -> Call[DeletedVault, DeletedVault]:
        """Delete a vault.

        Deletes the vault and the credentials in it. Nothing of them remains and there is no
        way back; archive the vault instead to keep a record. A deployment that still names
        it fails with `vault_not_found_error` the next time it runs. Safe to repeat: a
        second request finds nothing and answers 404.

        Args:
            vault_id: Identifies the vault; begins with `vlt_`.
            options: What this call does differently from its client.
        """
        return api.vaults_delete.call(vault_id, options=options)

    @operation
    def archive(
        self, vault_id: str, *, options: RequestOptions | None = None
    ) -> Call[Vault, Vault]:
        """Archive a vault.

        Archives the vault together with all of its credentials and erases their secrets,
        for good. The records can still be read. New sessions that name the vault are
        refused; sessions that are running already go on. Safe to repeat: the vault ends up
        archived either way.

        Args:
            vault_id: Identifies the vault; begins with `vlt_`.
            options: What this call does differently from its client.
        """
        return api.vaults_archive.call(vault_id, options=options)


class Vaults(_Vaults, SyncNamespace):
    """Containers for the credentials that sessions use."""

    @property
    def credentials(self) -> VaultsCredentials:
        """Secrets in a vault; they can be written but never read back."""
        from .vaults_credentials import VaultsCredentials

        return self._child(VaultsCredentials)


class AsyncVaults(_Vaults, AsyncNamespace):
    """Containers for the credentials that sessions use."""

    @property
    def credentials(self) -> AsyncVaultsCredentials:
        """Secrets in a vault; they can be written but never read back."""
        from .vaults_credentials import AsyncVaultsCredentials

        return self._child(AsyncVaultsCredentials)
