# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import UNSET, Call, Json, Operation, RequestOptions, Unset, bind

from ..models.agent import Agent, decode_agent

OPERATION: Final[Operation[Agent, Agent]] = Operation(
    id="agents_import",
    method="POST",
    path="/v1/agents/import",
    returns=Json(decode_agent),
    safe=False,
    shown_by="agents_retrieve",
    body_type=str,
    text=True,
)


def call(
    *, body: str, from_example: str | Unset = UNSET, options: RequestOptions | None = None
) -> Call[Agent, Agent]:
    """Import an agent.

    Makes an agent of a text: Markdown with YAML front matter, YAML, JSON, or plain text,
    which becomes its instructions. With an `id` in it that an agent has, that agent is
    updated. Or, with `from-example`, an agent of the service's examples; one that does not
    exist is refused with 404. Capabilities of high risk need an administrator (403). Not
    safe to repeat: a second call can make a second agent.

    Args:
        body: The agent, as `agents.export` writes it or in one of the other forms.
        from_example: An example of the service, by name. The body then does not count.
        options: What this call does differently from its client.

    Returns:
        The agent after the update.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        query={
            "from-example": from_example,
        },
        body=body,
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
