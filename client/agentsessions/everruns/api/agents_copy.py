# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.agent import Agent, decode_agent

OPERATION: Final[Operation[Agent, Agent]] = Operation(
    id="agents_copy",
    method="POST",
    path="/v1/agents/{agent_id}/copy",
    returns=Json(decode_agent),
    safe=False,
    shown_by="agents_retrieve",
)


def call(agent_id: str, *, options: RequestOptions | None = None) -> Call[Agent, Agent]:
    """Copy an agent.

    Makes a new agent with the same configuration, called like the first one with ` (copy)`
    after it. Not safe to repeat: every call that arrives makes another copy.

    Args:
        agent_id: Identifies the agent; begins with `agent_`.
        options: What this call does differently from its client.

    Returns:
        The copy.

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
