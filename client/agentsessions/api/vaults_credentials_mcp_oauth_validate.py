# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.credential_validation import CredentialValidation, decode_credential_validation

OPERATION: Final[Operation[CredentialValidation, CredentialValidation]] = Operation(
    id="vaults_credentials_mcp_oauth_validate",
    method="POST",
    path="/v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate",
    returns=Json(decode_credential_validation),
    safe=False,
    shown_by="vaults_credentials_retrieve",
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(
    vault_id: str, credential_id: str, *, options: RequestOptions | None = None
) -> Call[CredentialValidation, CredentialValidation]:
    """Validate an MCP OAuth credential.

    Tries the credential on its MCP server now and reports what happened; only `mcp_oauth`
    credentials can be tried. When the server answers 401 and a refresh token is stored, the
    access token is renewed on the way. The answer is 200 for a credential that does not
    work too: the verdict is its `status`. Not safe to repeat: a try can use up the refresh
    token.

    Args:
        vault_id: Identifies the vault; begins with `vlt_`.
        credential_id: Identifies the credential within its vault; begins with `vcrd_`.
        options: What this call does differently from its client.

    Returns:
        The credential validation.

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
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
