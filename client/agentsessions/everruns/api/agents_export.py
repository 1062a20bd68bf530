# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Operation, RequestOptions, Text, bind

OPERATION: Final[Operation[str, str]] = Operation(
    id="agents_export",
    method="GET",
    path="/v1/agents/{agent_id}/export",
    returns=Text(),
    safe=True,
)


def call(agent_id: str, *, options: RequestOptions | None = None) -> Call[str, str]:
    """Export an agent.

    Writes an agent down as Markdown: its instructions, and before them the rest of it as
    YAML front matter. `agents.import` reads it.

    Args:
        agent_id: Identifies the agent; begins with `agent_`.
        options: What this call does differently from its client.

    Returns:
        The agent, as Markdown.

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
