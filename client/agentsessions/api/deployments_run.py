# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.deployment_run import DeploymentRun, decode_deployment_run

OPERATION: Final[Operation[DeploymentRun]] = Operation(
    id="deployments_run",
    method="POST",
    path="/v1/deployments/{deployment_id}/run",
    decode=decode_deployment_run,
    safe=False,
    shown_by="deployments_retrieve",
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(deployment_id: str, *, options: RequestOptions | None = None) -> Call[DeploymentRun]:
    """Run a deployment now.

    Starts a session of the deployment now, whatever its schedule says and even while it is
    paused. The answer is the record of the attempt, with either the new session or the
    reason why there is none. The `last_run_at` of the schedule does not change. Not safe to
    repeat: each request starts another session.

    Args:
        deployment_id: Identifies the deployment; begins with `depl_`.
        options: What this call does differently from its client.

    Returns:
        The deployment run.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return OPERATION.call(deployment_id, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
