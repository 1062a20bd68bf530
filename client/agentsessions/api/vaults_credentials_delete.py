# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.deleted_credential import DeletedCredential, decode_deleted_credential

OPERATION: Final[Operation[DeletedCredential, DeletedCredential]] = Operation(
    id="vaults_credentials_delete",
    method="DELETE",
    path="/v1/vaults/{vault_id}/credentials/{credential_id}",
    returns=Json(decode_deleted_credential),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(
    vault_id: str, credential_id: str, *, options: RequestOptions | None = None
) -> Call[DeletedCredential, DeletedCredential]:
    """Delete a credential.

    Deletes the credential and its secrets. Nothing remains and there is no way back;
    archive it instead to keep a record. Safe to repeat: a second request finds nothing and
    answers 404.

    Args:
        vault_id: Identifies the vault; begins with `vlt_`.
        credential_id: Identifies the credential within its vault; begins with `vcrd_`.
        options: What this call does differently from its client.

    Returns:
        The deletion, confirmed.

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
