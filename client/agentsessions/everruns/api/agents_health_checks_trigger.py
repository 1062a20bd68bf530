# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.health_check_run import HealthCheckRun, decode_health_check_run

OPERATION: Final[Operation[HealthCheckRun, HealthCheckRun]] = Operation(
    id="agents_health_checks_trigger",
    method="POST",
    path="/v1/agents/{agent_id}/health-checks",
    returns=Json(decode_health_check_run),
    safe=False,
    shown_by="agents_health_checks_list",
)


def call(
    agent_id: str, *, options: RequestOptions | None = None
) -> Call[HealthCheckRun, HealthCheckRun]:
    """Start a health check.

    Has an agent play a few cases, each in a session of its own, and a model judge what it
    says. The answer does not wait for it. Servers without health checks refuse it with 400.
    Not safe to repeat: every call that arrives starts another one.

    Args:
        agent_id: Identifies the agent; begins with `agent_`.
        options: What this call does differently from its client.

    Returns:
        The health check, which has just begun.

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
