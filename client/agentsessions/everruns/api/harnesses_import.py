# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.harness import Harness, decode_harness

OPERATION: Final[Operation[Harness, Harness]] = Operation(
    id="harnesses_import",
    method="POST",
    path="/v1/harnesses/import",
    returns=Json(decode_harness),
    safe=False,
    shown_by="harnesses_retrieve",
)


def call(*, from_example: str, options: RequestOptions | None = None) -> Call[Harness, Harness]:
    """Adopt an example.

    Makes a harness of one of the service's examples; one that does not exist is refused
    with 404. If its name is taken, the new one gets a few letters more. Not safe to repeat:
    every call that arrives makes another harness.

    Args:
        from_example: The example, by name.
        options: What this call does differently from its client.

    Returns:
        The new harness.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        query={
            "from-example": from_example,
        },
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
