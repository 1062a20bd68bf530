# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.deleted_skill import DeletedSkill, decode_deleted_skill

OPERATION: Final[Operation[DeletedSkill]] = Operation(
    id="skills_delete",
    method="DELETE",
    path="/v1/skills/{skill_id}",
    decode=decode_deleted_skill,
    safe=True,
)


def call(skill_id: str, *, options: RequestOptions | None = None) -> Call[DeletedSkill]:
    """Delete a skill.

    Deletes a skill of the workspace; skills made by Anthropic are read-only. A deployment
    whose agent still names it fails with `skill_not_found_error` the next time it runs.
    Safe to repeat: a second request finds nothing and answers 404.

    Args:
        skill_id: Identifies the skill; begins with `skill_`, or is the bare name of a skill made
            by Anthropic, such as `xlsx`.
        options: What this call does differently from its client.

    Returns:
        The deletion, confirmed.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return OPERATION.call(skill_id, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
