# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.latest_health_check import LatestHealthCheck, decode_latest_health_check

OPERATION: Final[Operation[LatestHealthCheck, LatestHealthCheck]] = Operation(
    id="agents_health_checks_latest",
    method="GET",
    path="/v1/agents/{agent_id}/health-checks/latest",
    returns=Json(decode_latest_health_check),
    safe=True,
)


def call(
    agent_id: str, *, options: RequestOptions | None = None
) -> Call[LatestHealthCheck, LatestHealthCheck]:
    """Read the latest health check.

    Reads the latest health check of an agent, and says whether the agent has been changed
    since.

    Args:
        agent_id: Identifies the agent; begins with `agent_`.
        options: What this call does differently from its client.

    Returns:
        The health check, if there was one.

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
