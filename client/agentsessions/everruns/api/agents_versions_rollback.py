# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.agent import Agent, decode_agent
from ..models.rollback_agent_version_request import RollbackAgentVersionRequest

if TYPE_CHECKING:
    from ..models._inputs import RollbackAgentVersionRequestDict


OPERATION: Final[Operation[Agent, Agent]] = Operation(
    id="agents_versions_rollback",
    method="POST",
    path="/v1/agents/{agent_id}/versions/{version_id}/rollback",
    returns=Json(decode_agent),
    safe=False,
    shown_by="agents_versions_list",
    body_type=RollbackAgentVersionRequest,
)


def call(
    agent_id: str,
    version_id: str,
    *,
    body: RollbackAgentVersionRequest | RollbackAgentVersionRequestDict,
    options: RequestOptions | None = None,
) -> Call[Agent, Agent]:
    """Go back to a version.

    Makes an agent what it was in a version. Not safe to repeat: with `save_version`, every
    call that arrives saves another version.

    Args:
        agent_id: Identifies the agent; begins with `agent_`.
        version_id: Identifies the version; begins with `agentver_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The agent after it.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (
            agent_id,
            version_id,
        ),
        body=body,
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
