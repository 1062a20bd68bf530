# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.skill import Skill, decode_skill

OPERATION: Final[Operation[Skill, Skill]] = Operation(
    id="skills_retrieve",
    method="GET",
    path="/v1/skills/{skill_id}",
    returns=Json(decode_skill),
    safe=True,
)


def call(skill_id: str, *, options: RequestOptions | None = None) -> Call[Skill, Skill]:
    """Retrieve a skill.

    Returns the skill's label, its source and its latest version. The files belong to the
    versions.

    Args:
        skill_id: Identifies the skill; begins with `skill_`, or is the bare name of a skill
            made by Anthropic, such as `xlsx`.
        options: What this call does differently from its client.

    Returns:
        The skill.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (skill_id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
