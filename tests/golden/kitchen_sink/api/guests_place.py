# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind, decode_list

from ..models.guest import Guest, decode_guest

if TYPE_CHECKING:
    from ..models._inputs import GuestDict


OPERATION: Final[Operation[list[Guest] | None, list[Guest] | None]] = Operation(
    id="guests_place",
    method="PUT",
    path="/v1/guests/seats",
    returns=Json(lambda item: None if item is None else decode_list(decode_guest, item)),
    safe=True,
    body_type=object,
)


def call(
    *, body: Sequence[Guest | GuestDict], options: RequestOptions | None = None
) -> Call[list[Guest] | None, list[Guest] | None]:
    """Give guests their seats.

    Gives each guest a seat.

    Args:
        body: The guests in the order of the seats.
        options: What this call does differently from its client.

    Returns:
        The guests in their order; null if they do not sit.

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
