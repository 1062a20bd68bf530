# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.agent_version_diff import AgentVersionDiff, decode_agent_version_diff

OPERATION: Final[Operation[AgentVersionDiff, AgentVersionDiff]] = Operation(
    id="agents_versions_diff",
    method="GET",
    path="/v1/agents/{agent_id}/versions/{from_version_id}/diff/{to_version_id}",
    returns=Json(decode_agent_version_diff),
    safe=True,
)


def call(
    agent_id: str,
    from_version_id: str,
    to_version_id: str,
    *,
    options: RequestOptions | None = None,
) -> Call[AgentVersionDiff, AgentVersionDiff]:
    """Compare versions.

    Says what is different between two versions of an agent.

    Args:
        agent_id: Identifies the agent; begins with `agent_`.
        from_version_id: The version to compare; begins with `agentver_`.
        to_version_id: The version to compare it with; begins with `agentver_`.
        options: What this call does differently from its client.

    Returns:
        The differences.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (
            agent_id,
            from_version_id,
            to_version_id,
        ),
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
