# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.create_skill_version_request import CreateSkillVersionRequest
from ..models.skill_version import SkillVersion, decode_skill_version

if TYPE_CHECKING:
    from ..models._inputs import CreateSkillVersionRequestDict


OPERATION: Final[Operation[SkillVersion, SkillVersion]] = Operation(
    id="skills_versions_create",
    method="POST",
    path="/v1/skills/{skill_id}/versions",
    returns=Json(decode_skill_version),
    safe=False,
    shown_by="skills_versions_list",
    body_type=CreateSkillVersionRequest,
    multipart=True,
    file_parts=("files[]",),
)


def call(
    skill_id: str,
    *,
    body: CreateSkillVersionRequest | CreateSkillVersionRequestDict,
    options: RequestOptions | None = None,
) -> Call[SkillVersion, SkillVersion]:
    """Create a skill version.

    Adds a version with the uploaded files, which `latest` stands for from then on. Agents
    that keep to an earlier version are not affected. The upload has the same layout as a
    new skill's, and its name must be the one that the skill already has. Not safe to
    repeat: each request adds another version.

    Args:
        skill_id: Identifies the skill; begins with `skill_`, or is the bare name of a skill
            made by Anthropic, such as `xlsx`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The skill version.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (skill_id,), body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
