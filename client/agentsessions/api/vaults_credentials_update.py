# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.credential import Credential, decode_credential
from ..models.update_credential_request import UpdateCredentialRequest

if TYPE_CHECKING:
    from ..models._inputs import UpdateCredentialRequestDict


OPERATION: Final[Operation[Credential, Credential]] = Operation(
    id="vaults_credentials_update",
    method="POST",
    path="/v1/vaults/{vault_id}/credentials/{credential_id}",
    returns=Json(decode_credential),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
    body_type=UpdateCredentialRequest,
    secrets=(
        "access_token",
        "client_secret",
        "refresh_token",
        "secret_value",
        "token",
    ),
)


def call(
    vault_id: str,
    credential_id: str,
    *,
    body: UpdateCredentialRequest | UpdateCredentialRequestDict,
    options: RequestOptions | None = None,
) -> Call[Credential, Credential]:
    """Update a credential.

    Changes the name, the metadata, the secrets or the settings of the credential. What is
    left out stays as it is. `auth.type` has to be the type that the credential already has.
    The type, the MCP server URL, the variable name and the OAuth client are fixed when the
    credential is created; to change one of them, archive the credential and create another.
    Safe to repeat: the same values give the same credential.

    Args:
        vault_id: Identifies the vault; begins with `vlt_`.
        credential_id: Identifies the credential within its vault; begins with `vcrd_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The credential.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (
            vault_id,
            credential_id,
        ),
        body=body,
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
