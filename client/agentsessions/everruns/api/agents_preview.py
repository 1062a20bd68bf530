# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.agent_preview import AgentPreview, decode_agent_preview
from ..models.preview_agent_request import PreviewAgentRequest

if TYPE_CHECKING:
    from ..models._inputs import PreviewAgentRequestDict


OPERATION: Final[Operation[AgentPreview, AgentPreview]] = Operation(
    id="agents_preview",
    method="POST",
    path="/v1/agents/preview",
    returns=Json(decode_agent_preview),
    safe=True,
    body_type=PreviewAgentRequest,
    secrets=(
        "env",
        "headers",
    ),
)


def call(
    *, body: PreviewAgentRequest | PreviewAgentRequestDict, options: RequestOptions | None = None
) -> Call[AgentPreview, AgentPreview]:
    """Preview an agent.

    Shows what sessions would run of an agent that need not exist: its instructions with all
    that is added, and all its tools.

    Args:
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The preview.

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
