# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.taste import Taste, decode_taste

if TYPE_CHECKING:
    from ..models._inputs import TasteLiteral


OPERATION: Final[Operation[Taste, Taste]] = Operation(
    id="guests_like",
    method="PUT",
    path="/v1/guests/tastes",
    returns=Json(decode_taste),
    safe=True,
    body_type=object,
)


def call(
    *, body: Mapping[str, Sequence[Taste | TasteLiteral]], options: RequestOptions | None = None
) -> Call[Taste, Taste]:
    """Say what guests like.

    Keeps what each guest likes.

    Args:
        body: What they like, by the names of guests.
        options: What this call does differently from its client.

    Returns:
        A thing that all of them like.

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
