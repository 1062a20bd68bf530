# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import (
    UNSET,
    Call,
    CursorPaging,
    Json,
    Operation,
    RequestOptions,
    Unset,
    bind,
)

from ..models.sort_order import SortOrder
from ..models.user_profile import UserProfile
from ..models.user_profile_order_by import UserProfileOrderBy
from ..models.user_profile_page import UserProfilePage, decode_user_profile_page

if TYPE_CHECKING:
    from ..models._inputs import SortOrderLiteral, UserProfileOrderByLiteral


OPERATION: Final[Operation[UserProfilePage, UserProfilePage]] = Operation(
    id="user_profiles_list",
    method="GET",
    path="/v1/user_profiles",
    returns=Json(decode_user_profile_page),
    safe=True,
    betas=("user-profiles-2026-08-18",),
)
PAGING: Final[CursorPaging[UserProfile]] = CursorPaging(
    items="data", parameter="page", next="next_page"
)


def call(
    *,
    limit: int | Unset = UNSET,
    order: SortOrder | SortOrderLiteral | Unset = UNSET,
    order_by: UserProfileOrderBy | UserProfileOrderByLiteral | Unset = UNSET,
    page: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[UserProfilePage, UserProfilePage]:
    """List user profiles.

    Lists the user profiles, the latest created first unless `order` and `order_by` say
    otherwise.

    Args:
        limit: How many items a page holds at most. 1 to 100; default: `20`.
        order: Direction of the list; by name, `asc` is alphabetical. Default: `desc`.
        order_by: What to order by. Default: `created_at`.
        page: Where to go on: the `next_page` of the page before, taken as it is. Left out, the
            list starts at its first page. A cursor keeps the `order` of its list; sending another
            one is refused with 400. Other filters and `limit` may change between pages.
        options: What this call does differently from its client.

    Returns:
        One page of user profiles.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        query={
            "limit": limit,
            "order": order,
            "order_by": order_by,
            "page": page,
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
