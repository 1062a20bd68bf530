# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.environment import Environment, decode_environment
from ..models.update_environment_request import UpdateEnvironmentRequest

if TYPE_CHECKING:
    from ..models._inputs import UpdateEnvironmentRequestDict


OPERATION: Final[Operation[Environment, Environment]] = Operation(
    id="environments_update",
    method="POST",
    path="/v1/environments/{environment_id}",
    returns=Json(decode_environment),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
    body_type=UpdateEnvironmentRequest,
)


def call(
    environment_id: str,
    *,
    body: UpdateEnvironmentRequest | UpdateEnvironmentRequestDict,
    options: RequestOptions | None = None,
) -> Call[Environment, Environment]:
    """Update an environment.

    Changes an environment. What the body leaves out stays as it is, also within `config`.
    Refused with 400 `environment_archived` once it is archived, with 400
    `invalid_config_type_change` if `config.type` would change, with 400 `invalid_metadata`
    for bad metadata, and with 403 `environment_update_disabled` where the organization may
    not update environments. Safe to repeat: the second call finds nothing to change.

    Args:
        environment_id: Identifies the environment; begins with `env_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The environment after the update.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (environment_id,), body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
