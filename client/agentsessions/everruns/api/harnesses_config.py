# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.resource_config import ResourceConfig, decode_resource_config

OPERATION: Final[Operation[ResourceConfig, ResourceConfig]] = Operation(
    id="harnesses_config",
    method="GET",
    path="/v1/harnesses/config",
    returns=Json(decode_resource_config),
    safe=True,
)


def call(*, options: RequestOptions | None = None) -> Call[ResourceConfig, ResourceConfig]:
    """Read what the caller may do with harnesses.

    Says which policies for harnesses the caller meets, so that a user interface can hide
    the rest.

    Args:
        options: What this call does differently from its client.

    Returns:
        The policies.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
