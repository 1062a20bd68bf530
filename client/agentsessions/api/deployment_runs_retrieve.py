# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.deployment_run import DeploymentRun, decode_deployment_run

OPERATION: Final[Operation[DeploymentRun]] = Operation(
    id="deployment_runs_retrieve",
    method="GET",
    path="/v1/deployment_runs/{deployment_run_id}",
    decode=decode_deployment_run,
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(deployment_run_id: str, *, options: RequestOptions | None = None) -> Call[DeploymentRun]:
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
    return OPERATION.call(deployment_run_id, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
