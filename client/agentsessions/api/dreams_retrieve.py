# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.dream import Dream, decode_dream

OPERATION: Final[Operation[Dream, Dream]] = Operation(
    id="dreams_retrieve",
    method="GET",
    path="/v1/dreams/{dream_id}",
    returns=Json(decode_dream),
    safe=True,
    betas=("dreaming-2026-04-21",),
)


def call(dream_id: str, *, options: RequestOptions | None = None) -> Call[Dream, Dream]:
    """Retrieve a dream.

    Returns the dream as it is now, with its status, its outputs and the tokens used so far.
    Archived dreams are found as well.

    Args:
        dream_id: Identifies the dream; begins with `drm_`.
        options: What this call does differently from its client.

    Returns:
        The dream.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (dream_id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
