# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind, decode_list

from ..models.health_check_run import HealthCheckRun, decode_health_check_run

OPERATION: Final[Operation[list[HealthCheckRun], list[HealthCheckRun]]] = Operation(
    id="agents_health_checks_list",
    method="GET",
    path="/v1/agents/{agent_id}/health-checks",
    returns=Json(lambda item: decode_list(decode_health_check_run, item)),
    safe=True,
)


def call(
    agent_id: str, *, options: RequestOptions | None = None
) -> Call[list[HealthCheckRun], list[HealthCheckRun]]:
    """List health checks.

    Lists the latest health checks of an agent.

    Args:
        agent_id: Identifies the agent; begins with `agent_`.
        options: What this call does differently from its client.

    Returns:
        The health checks.

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
