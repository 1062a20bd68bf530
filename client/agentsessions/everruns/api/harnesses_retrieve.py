# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.harness import Harness, decode_harness

OPERATION: Final[Operation[Harness, Harness]] = Operation(
    id="harnesses_retrieve",
    method="GET",
    path="/v1/harnesses/{harness_id}",
    returns=Json(decode_harness),
    safe=True,
)


def call(harness_id: str, *, options: RequestOptions | None = None) -> Call[Harness, Harness]:
    """Retrieve a harness.

    Reads a harness, also one that is archived.

    Args:
        harness_id: The harness, by its id, which begins with `harness_`, or by its name;
            `default` is the organization's default.
        options: What this call does differently from its client.

    Returns:
        The harness.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (harness_id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
