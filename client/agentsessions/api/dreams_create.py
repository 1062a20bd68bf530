# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.create_dream_request import CreateDreamRequest
from ..models.dream import Dream, decode_dream

if TYPE_CHECKING:
    from ..models._inputs import CreateDreamRequestDict


OPERATION: Final[Operation[Dream, Dream]] = Operation(
    id="dreams_create",
    method="POST",
    path="/v1/dreams",
    returns=Json(decode_dream),
    safe=False,
    shown_by="dreams_list",
    betas=("dreaming-2026-04-21",),
    body_type=CreateDreamRequest,
)


def call(
    *, body: CreateDreamRequest | CreateDreamRequestDict, options: RequestOptions | None = None
) -> Call[Dream, Dream]:
    """Create a dream.

    Starts a background job in which a model reads one memory store and the transcripts of
    sessions, and writes a better organized version of the store: to a new store, or into
    the same one. The answer comes at once, with the status `pending` and no `outputs`; poll
    the dream until it is `completed`, `failed` or `canceled`. Dreams are a research preview
    with access on request, and their shapes can change at short notice. Not safe to repeat:
    each request starts another dream, which costs tokens.

    Args:
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The dream.

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
