# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.deleted_skill_version import DeletedSkillVersion, decode_deleted_skill_version

OPERATION: Final[Operation[DeletedSkillVersion, DeletedSkillVersion]] = Operation(
    id="skills_versions_delete",
    method="DELETE",
    path="/v1/skills/{skill_id}/versions/{version}",
    returns=Json(decode_deleted_skill_version),
    safe=True,
)


def call(
    skill_id: str, version: str, *, options: RequestOptions | None = None
) -> Call[DeletedSkillVersion, DeletedSkillVersion]:
    """Delete a skill version.

    Deletes one version of the skill, given by its id; `latest` is not accepted. Safe to
    repeat: a second request finds nothing and answers 404.

    Args:
        skill_id: Identifies the skill; begins with `skill_`, or is the bare name of a skill
            made by Anthropic, such as `xlsx`.
        version: Identifies the version; begins with `skver_`, or is a date for the service's
            own skills. Only retrieving takes `latest`.
        options: What this call does differently from its client.

    Returns:
        The deletion, confirmed.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (
            skill_id,
            version,
        ),
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
