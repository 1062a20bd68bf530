# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import UNSET, Call, Json, Operation, RequestOptions, Unset, bind

from ..models.create_channel_message_request import CreateChannelMessageRequest
from ..models.message import Message, decode_message

if TYPE_CHECKING:
    from ..models._inputs import CreateChannelMessageRequestDict


OPERATION: Final[Operation[Message, Message]] = Operation(
    id="channels_sessions_messages_create",
    method="POST",
    path="/v1/channels/{channel_id}/sessions/{session_id}/messages",
    returns=Json(decode_message),
    safe=True,
    security="channelKey",
    idempotency_key="idempotency-key",
    retry_conflict=True,
    body_type=CreateChannelMessageRequest,
)


def call(
    channel_id: str,
    session_id: str,
    *,
    body: CreateChannelMessageRequest | CreateChannelMessageRequestDict,
    idempotency_key: str | Unset = UNSET,
    end_user: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[Message, Message]:
    """Send a message on a channel.

    Says something to the agent, which begins a turn or steers the one that is running. With
    an `Idempotency-Key` it is safe to repeat; without one, every call that arrives is
    another message.

    Args:
        channel_id: Identifies the channel; begins with `appchan_`.
        session_id: Identifies the session; begins with `session_`.
        body: The model, or a mapping with wire names.
        idempotency_key: A text of your own for this request. Sent again within a day, it gets
            the answer of the first time, with the header `Idempotent-Replayed`. With another body
            it is refused with 422 `idempotency_key_reused`. While the first request runs, it is
            refused with 409 `idempotency_key_in_progress`. Left out, the client makes one for each
            call.
        end_user: The user of your application for whom you act, as you call them. The key of
            the channel must allow it, or the request is refused with 403. At most 256 characters.
        options: What this call does differently from its client.

    Returns:
        The message, as it was stored.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
        MaybeSentError: No answer arrived; with its `idempotency_key` the call can be repeated.
    """
    return Call(
        OPERATION,
        (
            channel_id,
            session_id,
        ),
        headers={
            "Idempotency-Key": idempotency_key,
            "End-User": end_user,
        },
        body=body,
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
