# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.deployment import Deployment, decode_deployment
from ..models.update_deployment_request import UpdateDeploymentRequest

if TYPE_CHECKING:
    from ..models._inputs import UpdateDeploymentRequestDict


OPERATION: Final[Operation[Deployment, Deployment]] = Operation(
    id="deployments_update",
    method="POST",
    path="/v1/deployments/{deployment_id}",
    returns=Json(decode_deployment),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
    body_type=UpdateDeploymentRequest,
    secrets=("authorization_token",),
)


def call(
    deployment_id: str,
    *,
    body: UpdateDeploymentRequest | UpdateDeploymentRequestDict,
    options: RequestOptions | None = None,
) -> Call[Deployment, Deployment]:
    """Update a deployment.

    Changes the deployment for the runs to come; sessions that it has started already stay
    as they are. What is left out stays as it is, metadata is merged key by key, and any
    other value that is sent replaces the stored one as a whole. Safe to repeat: the same
    values give the same deployment, except that an `agent` sent without a version is pinned
    anew to its latest one.

    Args:
        deployment_id: Identifies the deployment; begins with `depl_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The deployment.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (deployment_id,), body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
