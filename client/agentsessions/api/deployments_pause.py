# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.deployment import Deployment, decode_deployment

OPERATION: Final[Operation[Deployment]] = Operation(
    id="deployments_pause",
    method="POST",
    path="/v1/deployments/{deployment_id}/pause",
    decode=decode_deployment,
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(deployment_id: str, *, options: RequestOptions | None = None) -> Call[Deployment]:
    """Pause a deployment.

    Stops the scheduled runs until the deployment is unpaused. It can still be run by hand.
    Safe to repeat: the deployment ends up paused either way.

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
    return OPERATION.call(deployment_id, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
