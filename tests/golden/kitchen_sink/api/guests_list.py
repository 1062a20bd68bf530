# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import (
    UNSET,
    Call,
    Json,
    OffsetPaging,
    Operation,
    RequestOptions,
    Unset,
    bind,
)

from ..models.diet import Diet
from ..models.guest import Guest
from ..models.guest_list import GuestList, decode_guest_list

if TYPE_CHECKING:
    from ..models._inputs import DietLiteral


OPERATION: Final[Operation[GuestList, GuestList]] = Operation(
    id="guests_list",
    method="GET",
    path="/v1/guests",
    returns=Json(decode_guest_list),
    safe=True,
    security="guestKey",
)
PAGING: Final[OffsetPaging[Guest]] = OffsetPaging(items="guests", parameter="offset", total="total")


def call(
    *,
    diets: Sequence[Diet | DietLiteral] | Unset = UNSET,
    offset: int | Unset = UNSET,
    language: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[GuestList, GuestList]:
    """List guests.

    Lists guests, in pages that begin at a number of them.

    Args:
        diets: Only guests with one of these diets.
        offset: How many to leave out.
        language: The language of the answer.
        options: What this call does differently from its client.

    Returns:
        Some guests.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        query={
            "diets": diets,
            "offset": offset,
        },
        headers={
            "X-Kitchen-Language": language,
        },
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
sync_iter = bind.sync_iter(call, PAGING)
asyncio_iter = bind.asyncio_iter(call, PAGING)
dry_run = bind.dry_run(call)
