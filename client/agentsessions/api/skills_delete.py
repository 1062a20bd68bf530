# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.deleted_skill import DeletedSkill, decode_deleted_skill

OPERATION: Final[Operation[DeletedSkill, DeletedSkill]] = Operation(
    id="skills_delete",
    method="DELETE",
    path="/v1/skills/{skill_id}",
    returns=Json(decode_deleted_skill),
    safe=True,
)


def call(
    skill_id: str, *, options: RequestOptions | None = None
) -> Call[DeletedSkill, DeletedSkill]:
    """Delete a skill.

    Deletes a skill of the workspace; skills made by Anthropic are read-only. A deployment
    whose agent still names it fails with `skill_not_found_error` the next time it runs.
    Safe to repeat: a second request finds nothing and answers 404.

    Args:
        skill_id: Identifies the skill; begins with `skill_`, or is the bare name of a skill
            made by Anthropic, such as `xlsx`.
        options: What this call does differently from its client.

    Returns:
        The deletion, confirmed.

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
