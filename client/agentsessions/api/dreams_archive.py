# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.dream import Dream, decode_dream

OPERATION: Final[Operation[Dream, Dream]] = Operation(
    id="dreams_archive",
    method="POST",
    path="/v1/dreams/{dream_id}/archive",
    returns=Json(decode_dream),
    safe=True,
    betas=("dreaming-2026-04-21",),
)


def call(dream_id: str, *, options: RequestOptions | None = None) -> Call[Dream, Dream]:
    """Archive a dream.

    Takes a dream that has ended out of the list, for good; it can still be retrieved by its
    id. A dream that is `pending` or `running` is refused with 400: cancel it first. Safe to
    repeat: an archived dream comes back unchanged.

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
