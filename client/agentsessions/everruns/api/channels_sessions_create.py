# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import UNSET, Call, Json, Operation, RequestOptions, Unset, bind

from ..models.channel_session import ChannelSession, decode_channel_session
from ..models.create_channel_session_request import CreateChannelSessionRequest

if TYPE_CHECKING:
    from ..models._inputs import CreateChannelSessionRequestDict


OPERATION: Final[Operation[ChannelSession, ChannelSession]] = Operation(
    id="channels_sessions_create",
    method="POST",
    path="/v1/channels/{channel_id}/sessions",
    returns=Json(decode_channel_session),
    safe=True,
    security="channelKey",
    idempotency_key="idempotency-key",
    retry_conflict=True,
    body_type=CreateChannelSessionRequest,
)


def call(
    channel_id: str,
    *,
    body: CreateChannelSessionRequest | CreateChannelSessionRequestDict | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
    end_user: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[ChannelSession, ChannelSession]:
    """Create a session on a channel.

    Creates a session with the agent of the channel. The header `Location` says where it is.
    With an `Idempotency-Key` it is safe to repeat; without one, every call that arrives
    makes another session.

    Args:
        channel_id: Identifies the channel; begins with `appchan_`.
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
        The new session.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
        MaybeSentError: No answer arrived; with its `idempotency_key` the call can be repeated.
    """
    return Call(
        OPERATION,
        (channel_id,),
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
