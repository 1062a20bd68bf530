# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind, decode_list

from ..models.agent_version import AgentVersion, decode_agent_version

OPERATION: Final[Operation[list[AgentVersion], list[AgentVersion]]] = Operation(
    id="agents_versions_list",
    method="GET",
    path="/v1/agents/{agent_id}/versions",
    returns=Json(lambda item: decode_list(decode_agent_version, item)),
    safe=True,
)


def call(
    agent_id: str, *, options: RequestOptions | None = None
) -> Call[list[AgentVersion], list[AgentVersion]]:
    """List versions.

    Lists the versions of an agent.

    Args:
        agent_id: Identifies the agent; begins with `agent_`.
        options: What this call does differently from its client.

    Returns:
        The versions.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (agent_id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
