# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind, decode_list

from ..models.harness_example import HarnessExample, decode_harness_example

OPERATION: Final[Operation[list[HarnessExample], list[HarnessExample]]] = Operation(
    id="harnesses_examples_list",
    method="GET",
    path="/v1/harness-examples",
    returns=Json(lambda item: decode_list(decode_harness_example, item)),
    safe=True,
)


def call(
    *, options: RequestOptions | None = None
) -> Call[list[HarnessExample], list[HarnessExample]]:
    """List examples of harnesses.

    Lists the harnesses that the service offers to be adopted.

    Args:
        options: What this call does differently from its client.

    Returns:
        The examples.

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
