# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.vault import Vault, decode_vault

OPERATION: Final[Operation[Vault, Vault]] = Operation(
    id="vaults_retrieve",
    method="GET",
    path="/v1/vaults/{vault_id}",
    returns=Json(decode_vault),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(vault_id: str, *, options: RequestOptions | None = None) -> Call[Vault, Vault]:
    """Retrieve a vault.

    Returns the vault's name and metadata. Its credentials have a list of their own.

    Args:
        vault_id: Identifies the vault; begins with `vlt_`.
        options: What this call does differently from its client.

    Returns:
        The vault.

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
