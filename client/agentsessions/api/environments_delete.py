# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.deleted_environment import DeletedEnvironment, decode_deleted_environment

OPERATION: Final[Operation[DeletedEnvironment, DeletedEnvironment]] = Operation(
    id="environments_delete",
    method="DELETE",
    path="/v1/environments/{environment_id}",
    returns=Json(decode_deleted_environment),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(
    environment_id: str, *, options: RequestOptions | None = None
) -> Call[DeletedEnvironment, DeletedEnvironment]:
    """Delete an environment.

    Deletes an environment for good. It is refused while any session refers to the
    environment; archiving works then. A repeated call gets 404.

    Args:
        environment_id: Identifies the environment; begins with `env_`.
        options: What this call does differently from its client.

    Returns:
        The environment is gone.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (environment_id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
