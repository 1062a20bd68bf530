# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.agent import Agent, decode_agent
from ..models.set_default_version_request import SetDefaultVersionRequest

if TYPE_CHECKING:
    from ..models._inputs import SetDefaultVersionRequestDict


OPERATION: Final[Operation[Agent, Agent]] = Operation(
    id="agents_versions_set_default",
    method="POST",
    path="/v1/agents/{agent_id}/versions/default",
    returns=Json(decode_agent),
    safe=True,
    body_type=SetDefaultVersionRequest,
)


def call(
    agent_id: str,
    *,
    body: SetDefaultVersionRequest | SetDefaultVersionRequestDict,
    options: RequestOptions | None = None,
) -> Call[Agent, Agent]:
    """Set the default version.

    Says which version of an agent new sessions keep to. Answers 404 for a version that the
    agent does not have. Safe to repeat.

    Args:
        agent_id: Identifies the agent; begins with `agent_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The agent.

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
