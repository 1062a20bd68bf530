# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.update_vault_request import UpdateVaultRequest
from ..models.vault import Vault, decode_vault

OPERATION: Final[Operation[Vault]] = Operation(
    id="vaults_update",
    method="POST",
    path="/v1/vaults/{vault_id}",
    decode=decode_vault,
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
    body_type=UpdateVaultRequest,
)


def call(
    vault_id: str,
    *,
    body: UpdateVaultRequest | Mapping[str, Any],
    options: RequestOptions | None = None,
) -> Call[Vault]:
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
    return OPERATION.call(vault_id, body=body, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
