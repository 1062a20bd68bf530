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
    body_type=CreateAgentRequest,
    secrets=(
        "env",
        "headers",
    ),
)


def call(
    *, body: CreateAgentRequest | CreateAgentRequestDict, options: RequestOptions | None = None
) -> Call[Agent, Agent]:
    """Create an agent.

    Creates an agent. A name that is taken is refused with 409. Not safe to repeat: a second
    call makes another agent, or is refused because the name is taken.

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
