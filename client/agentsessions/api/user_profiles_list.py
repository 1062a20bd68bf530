# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation, Paging
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint
from agentsessions.core.values.unset import UNSET, Unset

from ..models.sort_order import SortOrder
from ..models.user_profile import UserProfile
from ..models.user_profile_order_by import UserProfileOrderBy
from ..models.user_profile_page import UserProfilePage, decode_user_profile_page

OPERATION: Final[Operation[UserProfilePage]] = Operation(
    id="user_profiles_list",
    method="GET",
    path="/v1/user_profiles",
    decode=decode_user_profile_page,
    safe=True,
    betas=("user-profiles-2026-08-18",),
)
PAGING: Final[Paging[UserProfile]] = Paging(parameter="page", items="data", next="next_page")


def call(
    *,
    limit: int | Unset = UNSET,
    order: SortOrder | str | Unset = UNSET,
    order_by: UserProfileOrderBy | str | Unset = UNSET,
    page: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[UserProfilePage]:
    """List user profiles.

    Lists the user profiles, the latest created first unless `order` and `order_by` say
    otherwise.

    Args:
        limit: How many items a page holds at most. 1 to 100; default: `20`.
        order: Direction of the list; by name, `asc` is alphabetical. Default: `desc`.
        order_by: What to order by. Default: `created_at`.
        page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
            the list starts at its first page. A cursor keeps the `order` of its list;
            sending another one is refused with 400. Other filters and `limit` may change
            between pages.
        options: What this call does differently from its client.

    Returns:
        One page of user profiles.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return OPERATION.call(
        query={
            "limit": limit,
            "order": order,
            "order_by": order_by,
            "page": page,
        },
        options=options,
    )


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
sync_iter = endpoint.sync_iter(call, PAGING)
asyncio_iter = endpoint.asyncio_iter(call, PAGING)
dry_run = endpoint.dry_run(call)
