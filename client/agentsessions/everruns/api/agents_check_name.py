# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import UNSET, Call, Json, Operation, RequestOptions, Unset, bind

from ..models.name_availability import NameAvailability, decode_name_availability

OPERATION: Final[Operation[NameAvailability, NameAvailability]] = Operation(
    id="agents_check_name",
    method="GET",
    path="/v1/agents/check-name",
    returns=Json(decode_name_availability),
    safe=True,
)


def call(
    *, name: str, exclude_id: str | Unset = UNSET, options: RequestOptions | None = None
) -> Call[NameAvailability, NameAvailability]:
    """Check a name for an agent.

    Says whether a name is free in the organization.

    Args:
        name: The name.
        exclude_id: An agent that may have the name; begins with `agent_`. For forms that edit
            it.
        options: What this call does differently from its client.

    Returns:
        Whether the name is free.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        query={
            "name": name,
            "exclude_id": exclude_id,
        },
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
