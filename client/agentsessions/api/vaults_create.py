# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.create_vault_request import CreateVaultRequest
from ..models.vault import Vault, decode_vault

OPERATION: Final[Operation[Vault]] = Operation(
    id="vaults_create",
    method="POST",
    path="/v1/vaults",
    decode=decode_vault,
    safe=False,
    shown_by="vaults_list",
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
    body_type=CreateVaultRequest,
)


def call(
    *, body: CreateVaultRequest | Mapping[str, Any], options: RequestOptions | None = None
) -> Call[Vault]:
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
    return OPERATION.call(body=body, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
