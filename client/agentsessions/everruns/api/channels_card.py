# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import UNSET, Call, Json, Operation, RequestOptions, Unset, bind

from ..models.agent_card import AgentCard, decode_agent_card

OPERATION: Final[Operation[AgentCard, AgentCard]] = Operation(
    id="channels_card",
    method="GET",
    path="/v1/channels/{channel_id}",
    returns=Json(decode_agent_card),
    safe=True,
    security="channelKey",
)


def call(
    channel_id: str, *, end_user: str | Unset = UNSET, options: RequestOptions | None = None
) -> Call[AgentCard, AgentCard]:
    """Read a channel's card.

    Says what the agent of a channel offers, and how to identify oneself to it. Answers 404
    for channels of other kinds. Answers 403 `not available` while the channel is off or its
    agent is archived.

    Args:
        channel_id: Identifies the channel; begins with `appchan_`.
        end_user: The user of your application for whom you act, as you call them. The key of
            the channel must allow it, or the request is refused with 403. At most 256 characters.
        options: What this call does differently from its client.

    Returns:
        The card.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (channel_id,),
        headers={
            "End-User": end_user,
        },
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
