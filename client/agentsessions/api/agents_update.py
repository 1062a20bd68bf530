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
    method="POST",
    path="/v1/agents/{agent_id}",
    returns=Json(decode_agent),
    safe=False,
    shown_by="agents_retrieve",
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
    body_type=UpdateAgentRequest,
)


def call(
    agent_id: str,
    *,
    body: UpdateAgentRequest | UpdateAgentRequestDict,
    options: RequestOptions | None = None,
) -> Call[Agent, Agent]:
    """Update an agent.

    Changes an agent and raises its version by one. What the body leaves out stays as it is,
    and an update that changes nothing leaves the version alone. Sessions that exist keep
    the version they started with. With `version` in the body, the update is refused with
    409 if the agent has moved on since. An archived agent refuses every update. Not safe to
    repeat: if the first try arrived, a second one that carries a `version` is refused with
    409.

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
