# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What was said in a session, and the way to say something."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from agentsessions.core.generated import UNSET, AsyncNamespace, SyncNamespace, Unset, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import ExternalActorDict, InputMessageDict, MessageControlsDict
    from ...models.external_actor import ExternalActor
    from ...models.input_message import InputMessage
    from ...models.message import Message
    from ...models.message_controls import MessageControls
    from ...models.message_list import MessageList


class _SessionsMessages:
    @operation
    def list(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> Call[MessageList, MessageList]:
        """List messages.

        Lists all messages of a session.

        Args:
            session_id: Identifies the session; begins with `session_`.
            options: What this call does differently from its client.
        """
        return api.sessions_messages_list.call(session_id, options=options)

    @operation
    def create(
        self,
        session_id: str,
        *,
        message: InputMessage | InputMessageDict,
        controls: MessageControls | MessageControlsDict | None | Unset = UNSET,
        addressed_participant_id: str | None | Unset = UNSET,
        external_actor: ExternalActor | ExternalActorDict | None | Unset = UNSET,
        client_message_id: str | None | Unset = UNSET,
        tags: Sequence[str] | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Message, Message]:
        """Send a message.

        Says something to the agent, which begins a turn. A message to a session whose turn
        is running steers that turn; one to a session that waits for a client gives up the
        wait and begins a new turn. What comes of it is told by events. Not safe to repeat:
        every call that arrives is another message.

        Args:
            session_id: Identifies the session; begins with `session_`.
            message: What to say.
            controls: How to run the turn, where it differs from the session.
            addressed_participant_id: The participant that is to answer; begins with `part_`.
                Left out, the host does.
            external_actor: Who wrote it, if the message comes from another system.
            client_message_id: Your own name for the message. Only newer servers take it, and
                whether they refuse a second message of that name is not known.
            tags: Labels of the message.
            metadata: Your own keys and values. They are kept with the message; the agent does
                not see them.
            options: What this call does differently from its client.
        """
        return api.sessions_messages_create.call(
            session_id,
            body={
                "message": message,
                "controls": controls,
                "addressed_participant_id": addressed_participant_id,
                "external_actor": external_actor,
                "client_message_id": client_message_id,
                "tags": tags,
                "metadata": metadata,
            },
            options=options,
        )


class SessionsMessages(_SessionsMessages, SyncNamespace):
    """What was said in a session, and the way to say something."""


class AsyncSessionsMessages(_SessionsMessages, AsyncNamespace):
    """What was said in a session, and the way to say something."""
