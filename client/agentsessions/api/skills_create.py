# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.create_skill_request import CreateSkillRequest
from ..models.skill import Skill, decode_skill

if TYPE_CHECKING:
    from ..models._inputs import CreateSkillRequestDict


OPERATION: Final[Operation[Skill, Skill]] = Operation(
    id="skills_create",
    method="POST",
    path="/v1/skills",
    returns=Json(decode_skill),
    safe=False,
    shown_by="skills_list",
    body_type=CreateSkillRequest,
    multipart=True,
    file_parts=("files[]",),
)


def call(
    *, body: CreateSkillRequest | CreateSkillRequestDict, options: RequestOptions | None = None
) -> Call[Skill, Skill]:
    """Create a skill.

    Makes a skill and its first version from the uploaded files. They lie in one top-level
    directory with a `SKILL.md` at its root, and the file name of each part is its path,
    such as `sales-report/SKILL.md`. The front matter of `SKILL.md` gives the description
    and the name, which later versions cannot change. The skill is private to the workspace.
    Not safe to repeat: each request makes another skill.

    Args:
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The skill.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
