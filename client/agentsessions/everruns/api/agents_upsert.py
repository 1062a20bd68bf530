# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.agent import Agent, decode_agent
from ..models.create_agent_request import CreateAgentRequest

if TYPE_CHECKING:
    from ..models._inputs import CreateAgentRequestDict


OPERATION: Final[Operation[Agent, Agent]] = Operation(
    id="agents_upsert",
    method="PUT",
    path="/v1/agents/{agent_id}",
    returns=Json(decode_agent),
    safe=True,
    body_type=CreateAgentRequest,
    secrets=(
        "env",
        "headers",
    ),
)


def call(
    agent_id: str,
    *,
    body: CreateAgentRequest | CreateAgentRequestDict,
    options: RequestOptions | None = None,
) -> Call[Agent, Agent]:
    """Create or replace an agent.

    Makes the agent of this id or name what the body says, and creates it if there is none.
    Safe to repeat.

    Args:
        agent_id: The agent, by its id, which begins with `agent_`, or by its name.
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
