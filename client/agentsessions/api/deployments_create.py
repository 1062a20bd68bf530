# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.create_deployment_request import CreateDeploymentRequest
from ..models.deployment import Deployment, decode_deployment

if TYPE_CHECKING:
    from ..models._inputs import CreateDeploymentRequestDict


OPERATION: Final[Operation[Deployment, Deployment]] = Operation(
    id="deployments_create",
    method="POST",
    path="/v1/deployments",
    returns=Json(decode_deployment),
    safe=False,
    shown_by="deployments_list",
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
    body_type=CreateDeploymentRequest,
    secrets=("authorization_token",),
)


def call(
    *,
    body: CreateDeploymentRequest | CreateDeploymentRequestDict,
    options: RequestOptions | None = None,
) -> Call[Deployment, Deployment]:
    """Create a deployment.

    Sets an agent up to run by itself: with an environment, the events that each session
    begins with, and, if wanted, a schedule. The agent is pinned to the version that is
    named, or else to the latest one at this moment. Without a schedule the deployment runs
    only when it is told to. An organization holds up to 1,000 deployments. Not safe to
    repeat: each request makes another deployment, and each of them would run.

    Args:
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The deployment.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
