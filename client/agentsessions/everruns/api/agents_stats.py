# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.resource_stats import ResourceStats, decode_resource_stats

OPERATION: Final[Operation[ResourceStats, ResourceStats]] = Operation(
    id="agents_stats",
    method="GET",
    path="/v1/agents/{agent_id}/stats",
    returns=Json(decode_resource_stats),
    safe=True,
)


def call(
    agent_id: str, *, options: RequestOptions | None = None
) -> Call[ResourceStats, ResourceStats]:
    """Read an agent's statistics.

    Says how much an agent's sessions have done and used.

    Args:
        agent_id: Identifies the agent; begins with `agent_`.
        options: What this call does differently from its client.

    Returns:
        The statistics.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (agent_id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
