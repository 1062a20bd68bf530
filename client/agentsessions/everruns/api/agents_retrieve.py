# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.agent import Agent, decode_agent

OPERATION: Final[Operation[Agent, Agent]] = Operation(
    id="agents_retrieve",
    method="GET",
    path="/v1/agents/{agent_id}",
    returns=Json(decode_agent),
    safe=True,
)


def call(agent_id: str, *, options: RequestOptions | None = None) -> Call[Agent, Agent]:
    """Retrieve an agent.

    Reads an agent, also one that is archived.

    Args:
        agent_id: The agent, by its id, which begins with `agent_`, or by its name.
        options: What this call does differently from its client.

    Returns:
        The agent.

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
