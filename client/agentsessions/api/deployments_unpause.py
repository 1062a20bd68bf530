# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.deployment import Deployment, decode_deployment

OPERATION: Final[Operation[Deployment, Deployment]] = Operation(
    id="deployments_unpause",
    method="POST",
    path="/v1/deployments/{deployment_id}/unpause",
    returns=Json(decode_deployment),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(
    deployment_id: str, *, options: RequestOptions | None = None
) -> Call[Deployment, Deployment]:
    """Unpause a deployment.

    Lets the schedule run again. Runs that were missed in the meantime are not made up for.
    After a pause caused by an error, mend its cause first, or the next run pauses the
    deployment again. Safe to repeat: the deployment ends up active either way.

    Args:
        deployment_id: Identifies the deployment; begins with `depl_`.
        options: What this call does differently from its client.

    Returns:
        The deployment.

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
