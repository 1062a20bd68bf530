# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.harness import Harness, decode_harness

OPERATION: Final[Operation[Harness, Harness]] = Operation(
    id="harnesses_copy",
    method="POST",
    path="/v1/harnesses/{harness_id}/copy",
    returns=Json(decode_harness),
    safe=False,
    shown_by="harnesses_retrieve",
)


def call(harness_id: str, *, options: RequestOptions | None = None) -> Call[Harness, Harness]:
    """Copy a harness.

    Makes a new harness with the same configuration, called like the first one with `
    (copy)` after it. Not safe to repeat: every call that arrives makes another copy.

    Args:
        harness_id: Identifies the harness; begins with `harness_`.
        options: What this call does differently from its client.

    Returns:
        The copy.

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
