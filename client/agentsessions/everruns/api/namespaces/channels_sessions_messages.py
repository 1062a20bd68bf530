# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What a user says to the agent of a channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import UNSET, AsyncNamespace, SyncNamespace, Unset, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import ChannelMessageDict
    from ...models.channel_message import ChannelMessage
    from ...models.message import Message


class _ChannelsSessionsMessages:
    @operation
    def create(
        self,
        channel_id: str,
        session_id: str,
        *,
        message: ChannelMessage | ChannelMessageDict,
        idempotency_key: str | Unset = UNSET,
        end_user: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Message, Message]:
        """Send a message on a channel.

        Says something to the agent, which begins a turn or steers the one that is running.
        With an `Idempotency-Key` it is safe to repeat; without one, every call that arrives
        is another message.

        Args:
            channel_id: Identifies the channel; begins with `appchan_`.
            session_id: Identifies the session; begins with `session_`.
            message: What to say.
            idempotency_key: A text of your own for this request. Sent again within a day, it
                gets the answer of the first time, with the header `Idempotent-Replayed`. With
                another body it is refused with 422 `idempotency_key_reused`. While the first
                request runs, it is refused with 409 `idempotency_key_in_progress`. Left out, the
                client makes one for each call.
            end_user: The user of your application for whom you act, as you call them. The key
                of the channel must allow it, or the request is refused with 403. At most 256
                characters.
            options: What this call does differently from its client.
        """
        return api.channels_sessions_messages_create.call(
            channel_id,
            session_id,
            body={
                "message": message,
            },
            idempotency_key=idempotency_key,
            end_user=end_user,
            options=options,
        )


class ChannelsSessionsMessages(_ChannelsSessionsMessages, SyncNamespace):
    """What a user says to the agent of a channel."""


class AsyncChannelsSessionsMessages(_ChannelsSessionsMessages, AsyncNamespace):
    """What a user says to the agent of a channel."""
