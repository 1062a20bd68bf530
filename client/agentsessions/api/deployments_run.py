# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.deployment_run import DeploymentRun, decode_deployment_run

OPERATION: Final[Operation[DeploymentRun, DeploymentRun]] = Operation(
    id="deployments_run",
    method="POST",
    path="/v1/deployments/{deployment_id}/run",
    returns=Json(decode_deployment_run),
    safe=False,
    shown_by="deployments_retrieve",
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(
    deployment_id: str, *, options: RequestOptions | None = None
) -> Call[DeploymentRun, DeploymentRun]:
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
    return Call(OPERATION, (deployment_id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
