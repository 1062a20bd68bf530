# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.agent import Agent, decode_agent
from ..models.update_agent_request import UpdateAgentRequest

if TYPE_CHECKING:
    from ..models._inputs import UpdateAgentRequestDict


OPERATION: Final[Operation[Agent, Agent]] = Operation(
    id="agents_update",
    method="PATCH",
    path="/v1/agents/{agent_id}",
    returns=Json(decode_agent),
    safe=True,
    body_type=UpdateAgentRequest,
    secrets=(
        "env",
        "headers",
    ),
)


def call(
    agent_id: str,
    *,
    body: UpdateAgentRequest | UpdateAgentRequestDict,
    options: RequestOptions | None = None,
) -> Call[Agent, Agent]:
    """Update an agent.

    Changes an agent. What the body leaves out stays as it is; lists are replaced as a
    whole. Safe to repeat: the second call changes nothing more.

    Args:
        agent_id: Identifies the agent; begins with `agent_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The agent after the update.

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
