# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Nothing, Operation, RequestOptions, bind

OPERATION: Final[Operation[None, None]] = Operation(
    id="harnesses_delete",
    method="DELETE",
    path="/v1/harnesses/{harness_id}",
    returns=Nothing(),
    safe=True,
)


def call(harness_id: str, *, options: RequestOptions | None = None) -> Call[None, None]:
    """Archive a harness.

    Archives a harness. New sessions cannot use it, and it can still be read. A built-in one
    is refused with 403. A repeated call gets 404.

    Args:
        harness_id: Identifies the harness; begins with `harness_`.
        options: What this call does differently from its client.

    Returns:
        The harness is archived.

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
