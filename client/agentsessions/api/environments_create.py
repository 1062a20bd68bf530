# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.create_environment_request import CreateEnvironmentRequest
from ..models.environment import Environment, decode_environment

OPERATION: Final[Operation[Environment]] = Operation(
    id="environments_create",
    method="POST",
    path="/v1/environments",
    decode=decode_environment,
    safe=False,
    shown_by="environments_list",
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
    body_type=CreateEnvironmentRequest,
)


def call(
    *, body: CreateEnvironmentRequest | Mapping[str, Any], options: RequestOptions | None = None
) -> Call[Environment]:
    """Create an environment.

    Creates an environment. A name is enough; without a `config` the service hosts the
    sandboxes. Bad metadata is refused with 400 `invalid_metadata`, and an organization that
    may not create environments gets 403 `environment_create_disabled`. Not safe to repeat:
    a second call makes a second environment, or is refused with 409 because the name is
    taken.

    Args:
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The new environment.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return OPERATION.call(body=body, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
