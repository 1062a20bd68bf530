# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Binary, Call, Operation, RequestOptions, bind

if TYPE_CHECKING:
    from agentsessions.core.generated import AsyncDownload, Download


OPERATION: Final[Operation[Download, AsyncDownload]] = Operation(
    id="skills_versions_download",
    method="GET",
    path="/v1/skills/{skill_id}/versions/{version}/content",
    returns=Binary(),
    safe=True,
)


def call(
    skill_id: str, version: str, *, options: RequestOptions | None = None
) -> Call[Download, AsyncDownload]:
    """Download a skill version's content.

    Returns the files of the version as a zip archive, in a top-level directory with the
    name of the skill. The version is given by its id; `latest` is not accepted.

    Args:
        skill_id: Identifies the skill; begins with `skill_`, or is the bare name of a skill
            made by Anthropic, such as `xlsx`.
        version: Identifies the version; begins with `skver_`, or is a date for the service's
            own skills. Only retrieving takes `latest`.
        options: What this call does differently from its client.

    Returns:
        The zip archive.

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
