# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.skill_list import SkillList, decode_skill_list

OPERATION: Final[Operation[SkillList, SkillList]] = Operation(
    id="skills_list",
    method="GET",
    path="/skills",
    returns=Json(decode_skill_list),
    safe=True,
)


def call(*, options: RequestOptions | None = None) -> Call[SkillList, SkillList]:
    """List skills.

    Lists the skills that the server has, also those that another one goes before.

    Args:
        options: What this call does differently from its client.

    Returns:
        The skills.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
