# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.credential import Credential, decode_credential

OPERATION: Final[Operation[Credential, Credential]] = Operation(
    id="vaults_credentials_archive",
    method="POST",
    path="/v1/vaults/{vault_id}/credentials/{credential_id}/archive",
    returns=Json(decode_credential),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(
    vault_id: str, credential_id: str, *, options: RequestOptions | None = None
) -> Call[Credential, Credential]:
    """Archive a credential.

    Erases the secrets of the credential for good and keeps its record. Its MCP server URL
    or variable name becomes free for another credential of the vault. Safe to repeat: the
    credential ends up archived either way.

    Args:
        vault_id: Identifies the vault; begins with `vlt_`.
        credential_id: Identifies the credential within its vault; begins with `vcrd_`.
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
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
