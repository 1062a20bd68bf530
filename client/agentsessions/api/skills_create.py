# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.create_skill_request import CreateSkillRequest
from ..models.skill import Skill, decode_skill

OPERATION: Final[Operation[Skill]] = Operation(
    id="skills_create",
    method="POST",
    path="/v1/skills",
    decode=decode_skill,
    safe=False,
    shown_by="skills_list",
    body_type=CreateSkillRequest,
    multipart=True,
    file_parts=("files[]",),
)


def call(
    *, body: CreateSkillRequest | Mapping[str, Any], options: RequestOptions | None = None
) -> Call[Skill]:
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
    return OPERATION.call(body=body, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
