# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import UNSET, Call, Json, Operation, RequestOptions, Unset, bind

from ..models.harness_list import HarnessList, decode_harness_list

OPERATION: Final[Operation[HarnessList, HarnessList]] = Operation(
    id="harnesses_list",
    method="GET",
    path="/v1/harnesses",
    returns=Json(decode_harness_list),
    safe=True,
)


def call(
    *,
    search: str | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[HarnessList, HarnessList]:
    """List harnesses.

    Lists all harnesses of the organization.

    Args:
        search: Only those with this text in their name or description, in upper or lower case.
        include_archived: Whether to list archived ones too. Deleted ones are never listed.
        options: What this call does differently from its client.

    Returns:
        The harnesses.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        query={
            "search": search,
            "include_archived": include_archived,
        },
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
