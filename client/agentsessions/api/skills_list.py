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

from ..models.known_skill_source_filter import KnownSkillSourceFilter
from ..models.skill import Skill
from ..models.skill_page import SkillPage, decode_skill_page

if TYPE_CHECKING:
    from ..models._inputs import KnownSkillSourceFilterLiteral


OPERATION: Final[Operation[SkillPage, SkillPage]] = Operation(
    id="skills_list",
    method="GET",
    path="/v1/skills",
    returns=Json(decode_skill_page),
    safe=True,
)
PAGING: Final[CursorPaging[Skill]] = CursorPaging(items="data", parameter="page", next="next_page")


def call(
    *,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    source: KnownSkillSourceFilter | KnownSkillSourceFilterLiteral | str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[SkillPage, SkillPage]:
    """List skills.

    Lists the skills that agents of the workspace can load: its own and those made by
    Anthropic, unless `source` chooses one kind.

    Args:
        limit: How many items a page holds at most. 1 to 1000; default: `20`.
        page: Where to go on: the `next_page` of the page before, taken as it is. Left out, the
            list starts at its first page. A cursor keeps the `order` of its list; sending another
            one is refused with 400. Other filters and `limit` may change between pages.
        source: Only the skills from this source. Left out, all of them.
        options: What this call does differently from its client.

    Returns:
        One page of skills.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        query={
            "limit": limit,
            "page": page,
            "source": source,
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
