# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.agent import Agent, decode_agent

OPERATION: Final[Operation[Agent]] = Operation(
    id="agents_archive",
    method="POST",
    path="/v1/agents/{agent_id}/archive",
    decode=decode_agent,
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(agent_id: str, *, options: RequestOptions | None = None) -> Call[Agent]:
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
    return OPERATION.call(agent_id, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
