# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

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

from ..models.skill_version import SkillVersion
from ..models.skill_version_page import SkillVersionPage, decode_skill_version_page

OPERATION: Final[Operation[SkillVersionPage, SkillVersionPage]] = Operation(
    id="skills_versions_list",
    method="GET",
    path="/v1/skills/{skill_id}/versions",
    returns=Json(decode_skill_version_page),
    safe=True,
)
PAGING: Final[CursorPaging[SkillVersion]] = CursorPaging(
    items="data", parameter="page", next="next_page"
)


def call(
    skill_id: str,
    *,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[SkillVersionPage, SkillVersionPage]:
    """List a skill's versions.

    Lists the versions of the skill.

    Args:
        skill_id: Identifies the skill; begins with `skill_`, or is the bare name of a skill
            made by Anthropic, such as `xlsx`.
        limit: How many items a page holds at most. 1 to 1000; default: `20`.
        page: Where to go on: the `next_page` of the page before, taken as it is. Left out, the
            list starts at its first page. A cursor keeps the `order` of its list; sending another
            one is refused with 400. Other filters and `limit` may change between pages.
        options: What this call does differently from its client.

    Returns:
        One page of versions.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (skill_id,),
        query={
            "limit": limit,
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
