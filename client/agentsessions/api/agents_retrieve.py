# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import UNSET, Call, Json, Operation, RequestOptions, Unset, bind

from ..models.agent import Agent, decode_agent

OPERATION: Final[Operation[Agent, Agent]] = Operation(
    id="agents_retrieve",
    method="GET",
    path="/v1/agents/{agent_id}",
    returns=Json(decode_agent),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(
    agent_id: str, *, version: int | Unset = UNSET, options: RequestOptions | None = None
) -> Call[Agent, Agent]:
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
    return Call(
        OPERATION,
        (agent_id,),
        query={
            "version": version,
        },
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
