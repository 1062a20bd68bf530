# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.agent_version import AgentVersion, decode_agent_version
from ..models.create_agent_version_request import CreateAgentVersionRequest

if TYPE_CHECKING:
    from ..models._inputs import CreateAgentVersionRequestDict


OPERATION: Final[Operation[AgentVersion, AgentVersion]] = Operation(
    id="agents_versions_create",
    method="POST",
    path="/v1/agents/{agent_id}/versions",
    returns=Json(decode_agent_version),
    safe=False,
    shown_by="agents_versions_list",
    body_type=CreateAgentVersionRequest,
)


def call(
    agent_id: str,
    *,
    body: CreateAgentVersionRequest | CreateAgentVersionRequestDict,
    options: RequestOptions | None = None,
) -> Call[AgentVersion, AgentVersion]:
    """Save a version.

    Saves an agent as it is now as a version. Servers that keep no versions answer 404. Not
    safe to repeat: every call that arrives may save another one.

    Args:
        agent_id: Identifies the agent; begins with `agent_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The version.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (agent_id,), body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
