# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.update_vault_request import UpdateVaultRequest
from ..models.vault import Vault, decode_vault

if TYPE_CHECKING:
    from ..models._inputs import UpdateVaultRequestDict


OPERATION: Final[Operation[Vault, Vault]] = Operation(
    id="vaults_update",
    method="POST",
    path="/v1/vaults/{vault_id}",
    returns=Json(decode_vault),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
    body_type=UpdateVaultRequest,
)


def call(
    vault_id: str,
    *,
    body: UpdateVaultRequest | UpdateVaultRequestDict,
    options: RequestOptions | None = None,
) -> Call[Vault, Vault]:
    """Update a vault.

    Changes the name or the metadata of the vault. What is left out stays as it is, and
    metadata is merged key by key. Safe to repeat: the same values give the same vault.

    Args:
        vault_id: Identifies the vault; begins with `vlt_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The vault.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (vault_id,), body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
