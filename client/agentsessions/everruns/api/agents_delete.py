# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Nothing, Operation, RequestOptions, bind

OPERATION: Final[Operation[None, None]] = Operation(
    id="agents_delete",
    method="DELETE",
    path="/v1/agents/{agent_id}",
    returns=Nothing(),
    safe=True,
)


def call(agent_id: str, *, options: RequestOptions | None = None) -> Call[None, None]:
    """Archive an agent.

    Archives an agent. New sessions cannot use it, and it can still be read. A repeated call
    gets 404.

    Args:
        agent_id: Identifies the agent; begins with `agent_`.
        options: What this call does differently from its client.

    Returns:
        The agent is archived.

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
