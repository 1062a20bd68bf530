# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.harness import Harness, decode_harness
from ..models.update_harness_request import UpdateHarnessRequest

if TYPE_CHECKING:
    from ..models._inputs import UpdateHarnessRequestDict


OPERATION: Final[Operation[Harness, Harness]] = Operation(
    id="harnesses_update",
    method="PATCH",
    path="/v1/harnesses/{harness_id}",
    returns=Json(decode_harness),
    safe=True,
    body_type=UpdateHarnessRequest,
    secrets=(
        "env",
        "headers",
    ),
)


def call(
    harness_id: str,
    *,
    body: UpdateHarnessRequest | UpdateHarnessRequestDict,
    options: RequestOptions | None = None,
) -> Call[Harness, Harness]:
    """Update a harness.

    Changes a harness. What the body leaves out stays as it is; lists are replaced as a
    whole. A built-in harness is refused with 403. Safe to repeat: the second call changes
    nothing more.

    Args:
        harness_id: Identifies the harness; begins with `harness_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The harness after the update.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (harness_id,), body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
