# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation, Paging
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint
from agentsessions.core.values.unset import UNSET, Unset

from ..models.skill_version import SkillVersion
from ..models.skill_version_page import SkillVersionPage, decode_skill_version_page

OPERATION: Final[Operation[SkillVersionPage]] = Operation(
    id="skills_versions_list",
    method="GET",
    path="/v1/skills/{skill_id}/versions",
    decode=decode_skill_version_page,
    safe=True,
)
PAGING: Final[Paging[SkillVersion]] = Paging(parameter="page", items="data", next="next_page")


def call(
    skill_id: str,
    *,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[SkillVersionPage]:
    """List a skill's versions.

    Lists the versions of the skill.

    Args:
        skill_id: Identifies the skill; begins with `skill_`, or is the bare name of a skill made
            by Anthropic, such as `xlsx`.
        limit: How many items a page holds at most. 1 to 1000; default: `20`.
        page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
            the list starts at its first page. A cursor keeps the `order` of its list;
            sending another one is refused with 400. Other filters and `limit` may change
            between pages.
        options: What this call does differently from its client.

    Returns:
        One page of versions.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return OPERATION.call(
        skill_id,
        query={
            "limit": limit,
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
