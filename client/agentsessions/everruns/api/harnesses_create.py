# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.create_harness_request import CreateHarnessRequest
from ..models.harness import Harness, decode_harness

if TYPE_CHECKING:
    from ..models._inputs import CreateHarnessRequestDict


OPERATION: Final[Operation[Harness, Harness]] = Operation(
    id="harnesses_create",
    method="POST",
    path="/v1/harnesses",
    returns=Json(decode_harness),
    safe=False,
    shown_by="harnesses_list",
    body_type=CreateHarnessRequest,
    secrets=(
        "env",
        "headers",
    ),
)


def call(
    *, body: CreateHarnessRequest | CreateHarnessRequestDict, options: RequestOptions | None = None
) -> Call[Harness, Harness]:
    """Create a harness.

    Creates a harness. A name that is taken is refused with 409. Not safe to repeat: a
    second call makes another harness, or is refused because the name is taken.

    Args:
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The new harness.

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
