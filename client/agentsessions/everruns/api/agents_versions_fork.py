# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.agent import Agent, decode_agent
from ..models.fork_agent_version_request import ForkAgentVersionRequest

if TYPE_CHECKING:
    from ..models._inputs import ForkAgentVersionRequestDict


OPERATION: Final[Operation[Agent, Agent]] = Operation(
    id="agents_versions_fork",
    method="POST",
    path="/v1/agents/{agent_id}/versions/{version_id}/fork",
    returns=Json(decode_agent),
    safe=False,
    shown_by="agents_versions_list",
    body_type=ForkAgentVersionRequest,
)


def call(
    agent_id: str,
    version_id: str,
    *,
    body: ForkAgentVersionRequest | ForkAgentVersionRequestDict,
    options: RequestOptions | None = None,
) -> Call[Agent, Agent]:
    """Fork a version.

    Makes a new agent of a version. Not safe to repeat: a second call makes another agent,
    or is refused because the name is taken.

    Args:
        agent_id: Identifies the agent; begins with `agent_`.
        version_id: Identifies the version; begins with `agentver_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The new agent.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (
            agent_id,
            version_id,
        ),
        body=body,
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
