# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.agent import Agent, decode_agent
from ..models.create_agent_request import CreateAgentRequest

if TYPE_CHECKING:
    from ..models._inputs import CreateAgentRequestDict


OPERATION: Final[Operation[Agent, Agent]] = Operation(
    id="agents_create",
    method="POST",
    path="/v1/agents",
    returns=Json(decode_agent),
    safe=False,
    shown_by="agents_list",
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
    body_type=CreateAgentRequest,
)


def call(
    *, body: CreateAgentRequest | CreateAgentRequestDict, options: RequestOptions | None = None
) -> Call[Agent, Agent]:
    """Create an agent.

    Creates an agent at version 1. Defaults are filled in, so the answer can say more than
    the request did. A toolset without its MCP server, a server without its toolset, or a
    roster that breaks its rules is refused with 400. Not safe to repeat: every call that
    arrives makes another agent, also under the same name.

    Args:
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The new agent.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
