# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint
from agentsessions.core.values.decoding import nothing

OPERATION: Final[Operation[None]] = Operation(
    id="skills_versions_download",
    method="GET",
    path="/v1/skills/{skill_id}/versions/{version}/content",
    decode=nothing,
    accepts="binary",
    safe=True,
)


def call(skill_id: str, version: str, *, options: RequestOptions | None = None) -> Call[None]:
    """Download a skill version's content.

    Returns the files of the version as a zip archive, in a top-level directory with the
    name of the skill. The version is given by its id; `latest` is not accepted.

    Args:
        skill_id: Identifies the skill; begins with `skill_`, or is the bare name of a skill made
            by Anthropic, such as `xlsx`.
        version: Identifies the version; begins with `skver_`, or is a date for the service's own
            skills. Only retrieving takes `latest`.
        options: What this call does differently from its client.

    Returns:
        The zip archive.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return OPERATION.call(skill_id, version, options=options)


sync = endpoint.download_sync(call)
sync_detailed = endpoint.download_sync_detailed(call)
asyncio = endpoint.download_asyncio(call)
asyncio_detailed = endpoint.download_asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
