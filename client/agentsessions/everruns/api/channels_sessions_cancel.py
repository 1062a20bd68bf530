# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import UNSET, Call, Json, Operation, RequestOptions, Unset, bind

from ..models.cancel_turn_response import CancelTurnResponse, decode_cancel_turn_response

OPERATION: Final[Operation[CancelTurnResponse, CancelTurnResponse]] = Operation(
    id="channels_sessions_cancel",
    method="POST",
    path="/v1/channels/{channel_id}/sessions/{session_id}/cancel",
    returns=Json(decode_cancel_turn_response),
    safe=True,
    security="channelKey",
)


def call(
    channel_id: str,
    session_id: str,
    *,
    end_user: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[CancelTurnResponse, CancelTurnResponse]:
    """Cancel the running turn on a channel.

    Stops the turn that is running; with none, it does nothing. Safe to repeat.

    Args:
        channel_id: Identifies the channel; begins with `appchan_`.
        session_id: Identifies the session; begins with `session_`.
        end_user: The user of your application for whom you act, as you call them. The key of
            the channel must allow it, or the request is refused with 403. At most 256 characters.
        options: What this call does differently from its client.

    Returns:
        What became of it.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (
            channel_id,
            session_id,
        ),
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
