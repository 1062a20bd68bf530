# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.deleted_vault import DeletedVault, decode_deleted_vault

OPERATION: Final[Operation[DeletedVault, DeletedVault]] = Operation(
    id="vaults_delete",
    method="DELETE",
    path="/v1/vaults/{vault_id}",
    returns=Json(decode_deleted_vault),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(
    vault_id: str, *, options: RequestOptions | None = None
) -> Call[DeletedVault, DeletedVault]:
    """Delete a vault.

    Deletes the vault and the credentials in it. Nothing of them remains and there is no way
    back; archive the vault instead to keep a record. A deployment that still names it fails
    with `vault_not_found_error` the next time it runs. Safe to repeat: a second request
    finds nothing and answers 404.

    Args:
        vault_id: Identifies the vault; begins with `vlt_`.
        options: What this call does differently from its client.

    Returns:
        The deletion, confirmed.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (vault_id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
