# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.agent import Agent, decode_agent

OPERATION: Final[Operation[Agent, Agent]] = Operation(
    id="agents_archive",
    method="POST",
    path="/v1/agents/{agent_id}/archive",
    returns=Json(decode_agent),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(agent_id: str, *, options: RequestOptions | None = None) -> Call[Agent, Agent]:
    """Archive an agent.

    Archives an agent for good. It becomes read-only, new sessions cannot use it, and its
    deployments are archived with it. Sessions that exist go on. There is no way back, and
    agents cannot be deleted. A repeated call leaves the agent archived.

    Args:
        agent_id: Identifies the agent; begins with `agent_`.
        options: What this call does differently from its client.

    Returns:
        The agent, with `archived_at` set.

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
