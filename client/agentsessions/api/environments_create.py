# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.create_environment_request import CreateEnvironmentRequest
from ..models.environment import Environment, decode_environment

if TYPE_CHECKING:
    from ..models._inputs import CreateEnvironmentRequestDict


OPERATION: Final[Operation[Environment, Environment]] = Operation(
    id="environments_create",
    method="POST",
    path="/v1/environments",
    returns=Json(decode_environment),
    safe=False,
    shown_by="environments_list",
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
    body_type=CreateEnvironmentRequest,
)


def call(
    *,
    body: CreateEnvironmentRequest | CreateEnvironmentRequestDict,
    options: RequestOptions | None = None,
) -> Call[Environment, Environment]:
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
    return Call(OPERATION, body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
