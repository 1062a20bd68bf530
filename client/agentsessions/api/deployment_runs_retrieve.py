# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.deployment_run import DeploymentRun, decode_deployment_run

OPERATION: Final[Operation[DeploymentRun, DeploymentRun]] = Operation(
    id="deployment_runs_retrieve",
    method="GET",
    path="/v1/deployment_runs/{deployment_run_id}",
    returns=Json(decode_deployment_run),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(
    deployment_run_id: str, *, options: RequestOptions | None = None
) -> Call[DeploymentRun, DeploymentRun]:
    """Retrieve a deployment run.

    Returns one run. It tells whether a session was started and which; how the session went
    on is found in the session itself.

    Args:
        deployment_run_id: Identifies the run of a deployment; begins with `drun_`.
        options: What this call does differently from its client.

    Returns:
        The deployment run.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (deployment_run_id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
