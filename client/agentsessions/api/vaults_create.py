# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.create_vault_request import CreateVaultRequest
from ..models.vault import Vault, decode_vault

if TYPE_CHECKING:
    from ..models._inputs import CreateVaultRequestDict


OPERATION: Final[Operation[Vault, Vault]] = Operation(
    id="vaults_create",
    method="POST",
    path="/v1/vaults",
    returns=Json(decode_vault),
    safe=False,
    shown_by="vaults_list",
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
    body_type=CreateVaultRequest,
)


def call(
    *, body: CreateVaultRequest | CreateVaultRequestDict, options: RequestOptions | None = None
) -> Call[Vault, Vault]:
    """Create a vault.

    Makes an empty vault. Credentials are added to it afterwards; a session can use them
    when it is created with the vault in its `vault_ids`. Not safe to repeat: each request
    makes another vault.

    Args:
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The vault.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
