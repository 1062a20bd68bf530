# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.environment import Environment, decode_environment

OPERATION: Final[Operation[Environment]] = Operation(
    id="environments_archive",
    method="POST",
    path="/v1/environments/{environment_id}/archive",
    decode=decode_environment,
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(environment_id: str, *, options: RequestOptions | None = None) -> Call[Environment]:
    """Archive an environment.

    Archives an environment for good. No new session can use it, while those that exist go
    on. A repeated call leaves it archived.

    Args:
        environment_id: Identifies the environment; begins with `env_`.
        options: What this call does differently from its client.

    Returns:
        The environment, with `archived_at` set.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return OPERATION.call(environment_id, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
