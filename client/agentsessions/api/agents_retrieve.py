# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint
from agentsessions.core.values.unset import UNSET, Unset

from ..models.agent import Agent, decode_agent

OPERATION: Final[Operation[Agent]] = Operation(
    id="agents_retrieve",
    method="GET",
    path="/v1/agents/{agent_id}",
    decode=decode_agent,
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(
    agent_id: str, *, version: int | Unset = UNSET, options: RequestOptions | None = None
) -> Call[Agent]:
    """Retrieve an agent.

    Reads an agent in its current version, or in an earlier one if `version` says so. An
    agent that is archived can still be read.

    Args:
        agent_id: Identifies the agent; begins with `agent_`.
        version: The version to read. Left out, the current one. At least 1.
        options: What this call does differently from its client.

    Returns:
        The agent, in the version asked for.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return OPERATION.call(
        agent_id,
        query={
            "version": version,
        },
        options=options,
    )


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
