# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Secrets in a vault; they can be written but never read back."""

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

    from ...models._inputs import CredentialAuthParamsDict, CredentialAuthUpdateDict
    from ...models.credential import Credential
    from ...models.credential_auth_params import CredentialAuthParams
    from ...models.credential_auth_update import CredentialAuthUpdate
    from ...models.credential_page import CredentialPage
    from ...models.credential_validation import CredentialValidation
    from ...models.deleted_credential import DeletedCredential


class _VaultsCredentials:
    @paged
    def list(
        self,
        vault_id: str,
        *,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[Credential, CredentialPage]:
        """List credentials.

        Lists the credentials of the vault, the newest first and without their secrets.
        Archived credentials are left out unless `include_archived` is true.

        Args:
            vault_id: Identifies the vault; begins with `vlt_`.
            include_archived: Whether to list archived items too. Default: False.
            limit: How many items a page holds at most. 1 to 100; default: `20`.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
                the list starts at its first page. A cursor keeps the `order` of its list; sending
                another one is refused with 400. Other filters and `limit` may change between pages.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.vaults_credentials_list.call(
                vault_id, include_archived=include_archived, limit=limit, page=page, options=options
            ),
            api.vaults_credentials_list.PAGING,
        )

    @operation
    def create(
        self,
        vault_id: str,
        *,
        auth: CredentialAuthParams | CredentialAuthParamsDict,
        display_name: str | None | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Credential, Credential]:
        """Create a credential.

        Stores a credential in the vault. Its secrets are write-only: no answer ever
        contains them. They are not tried out here, so a token that does not work is first
        noticed as a `session.error` in a session that uses it. A vault holds up to 20
        credentials. Among those not archived, each MCP server URL and each variable name
        occurs once; a second one is refused with 409. Not safe to repeat: when the first
        request was accepted and only its answer was lost, the second one is refused with
        409.

        Args:
            vault_id: Identifies the vault; begins with `vlt_`.
            auth: The kind of credential, its secrets, and where it is used.
            display_name: The name of the credential, for people. At most 255 characters.
            metadata: Key-value pairs for the caller's own use; the service only keeps them. At
                most 16 entries; keys: at most 64 characters; values: at most 512 characters.
            options: What this call does differently from its client.
        """
        return api.vaults_credentials_create.call(
            vault_id,
            body={
                "auth": auth,
                "display_name": display_name,
                "metadata": metadata,
            },
            options=options,
        )

    @operation
    def retrieve(
        self, vault_id: str, credential_id: str, *, options: RequestOptions | None = None
    ) -> Call[Credential, Credential]:
        """Retrieve a credential.

        Returns the credential without its secrets.

        Args:
            vault_id: Identifies the vault; begins with `vlt_`.
            credential_id: Identifies the credential within its vault; begins with `vcrd_`.
            options: What this call does differently from its client.
        """
        return api.vaults_credentials_retrieve.call(vault_id, credential_id, options=options)

    @operation
    def update(
        self,
        vault_id: str,
        credential_id: str,
        *,
        auth: CredentialAuthUpdate | CredentialAuthUpdateDict | Unset = UNSET,
        display_name: str | None | Unset = UNSET,
        metadata: Mapping[str, str | None] | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Credential, Credential]:
        """Update a credential.

        Changes the name, the metadata, the secrets or the settings of the credential. What
        is left out stays as it is. `auth.type` has to be the type that the credential
        already has. The type, the MCP server URL, the variable name and the OAuth client
        are fixed when the credential is created; to change one of them, archive the
        credential and create another. Safe to repeat: the same values give the same
        credential.

        Args:
            vault_id: Identifies the vault; begins with `vlt_`.
            credential_id: Identifies the credential within its vault; begins with `vcrd_`.
            auth: New secrets and settings. Its `type` has to be the type that the credential
                has.
            display_name: The new name of the credential. 1 to 255 characters.
            metadata: Changes to the metadata: a string adds or replaces the key, null removes
                it, and keys that are not named keep their values.
            options: What this call does differently from its client.
        """
        return api.vaults_credentials_update.call(
            vault_id,
            credential_id,
            body={
                "auth": auth,
                "display_name": display_name,
                "metadata": metadata,
            },
            options=options,
        )

    @operation
    def delete(
        self, vault_id: str, credential_id: str, *, options: RequestOptions | None = None
    ) -> Call[DeletedCredential, DeletedCredential]:
        """Delete a credential.

        Deletes the credential and its secrets. Nothing remains and there is no way back;
        archive it instead to keep a record. Safe to repeat: a second request finds nothing
        and answers 404.

        Args:
            vault_id: Identifies the vault; begins with `vlt_`.
            credential_id: Identifies the credential within its vault; begins with `vcrd_`.
            options: What this call does differently from its client.
        """
        return api.vaults_credentials_delete.call(vault_id, credential_id, options=options)

    @operation
    def archive(
        self, vault_id: str, credential_id: str, *, options: RequestOptions | None = None
    ) -> Call[Credential, Credential]:
        """Archive a credential.

        Erases the secrets of the credential for good and keeps its record. Its MCP server
        URL or variable name becomes free for another credential of the vault. Safe to
        repeat: the credential ends up archived either way.

        Args:
            vault_id: Identifies the vault; begins with `vlt_`.
            credential_id: Identifies the credential within its vault; begins with `vcrd_`.
            options: What this call does differently from its client.
        """
        return api.vaults_credentials_archive.call(vault_id, credential_id, options=options)

    @operation
    def mcp_oauth_validate(
        self, vault_id: str, credential_id: str, *, options: RequestOptions | None = None
    ) -> Call[CredentialValidation, CredentialValidation]:
        """Validate an MCP OAuth credential.

        Tries the credential on its MCP server now and reports what happened; only
        `mcp_oauth` credentials can be tried. When the server answers 401 and a refresh
        token is stored, the access token is renewed on the way. The answer is 200 for a
        credential that does not work too: the verdict is its `status`. Not safe to repeat:
        a try can use up the refresh token.

        Args:
            vault_id: Identifies the vault; begins with `vlt_`.
            credential_id: Identifies the credential within its vault; begins with `vcrd_`.
            options: What this call does differently from its client.
        """
        return api.vaults_credentials_mcp_oauth_validate.call(
            vault_id, credential_id, options=options
        )


class VaultsCredentials(_VaultsCredentials, SyncNamespace):
    """Secrets in a vault; they can be written but never read back."""


class AsyncVaultsCredentials(_VaultsCredentials, AsyncNamespace):
    """Secrets in a vault; they can be written but never read back."""
