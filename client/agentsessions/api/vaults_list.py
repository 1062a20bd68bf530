# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation, Paging
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint
from agentsessions.core.values.unset import UNSET, Unset

from ..models.vault import Vault
from ..models.vault_page import VaultPage, decode_vault_page

OPERATION: Final[Operation[VaultPage]] = Operation(
    id="vaults_list",
    method="GET",
    path="/v1/vaults",
    decode=decode_vault_page,
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)
PAGING: Final[Paging[Vault]] = Paging(parameter="page", items="data", next="next_page")


def call(
    *,
    include_archived: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[VaultPage]:
    """List vaults.

    Lists the vaults of the workspace, the newest first. Archived vaults are left out unless
    `include_archived` is true.

    Args:
        include_archived: Whether to list archived items too. Default: False.
        limit: How many items a page holds at most. 1 to 100; default: `20`.
        page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
            the list starts at its first page. A cursor keeps the `order` of its list;
            sending another one is refused with 400. Other filters and `limit` may change
            between pages.
        options: What this call does differently from its client.

    Returns:
        One page of vaults.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return OPERATION.call(
        query={
            "include_archived": include_archived,
            "limit": limit,
            "page": page,
        },
        options=options,
    )


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
sync_iter = endpoint.sync_iter(call, PAGING)
asyncio_iter = endpoint.asyncio_iter(call, PAGING)
dry_run = endpoint.dry_run(call)
