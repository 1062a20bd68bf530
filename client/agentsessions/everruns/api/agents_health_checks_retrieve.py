# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.health_check_run import HealthCheckRun, decode_health_check_run

OPERATION: Final[Operation[HealthCheckRun, HealthCheckRun]] = Operation(
    id="agents_health_checks_retrieve",
    method="GET",
    path="/v1/agents/{agent_id}/health-checks/{run_id}",
    returns=Json(decode_health_check_run),
    safe=True,
)


def call(
    agent_id: str, run_id: str, *, options: RequestOptions | None = None
) -> Call[HealthCheckRun, HealthCheckRun]:
    """Retrieve a health check.

    Reads a health check with all its cases.

    Args:
        agent_id: Identifies the agent; begins with `agent_`.
        run_id: Identifies the health check; begins with `healthcheck_`.
        options: What this call does differently from its client.

    Returns:
        The health check.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (
            agent_id,
            run_id,
        ),
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
