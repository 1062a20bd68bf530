# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Conversations of a channel's users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import (
    UNSET,
    AsyncNamespace,
    PagedCall,
    SyncNamespace,
    Unset,
    operation,
    paged,
)

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models.cancel_turn_response import CancelTurnResponse
    from ...models.channel_session import ChannelSession
    from ...models.channel_session_page import ChannelSessionPage
    from .channels_sessions_events import AsyncChannelsSessionsEvents, ChannelsSessionsEvents
    from .channels_sessions_messages import AsyncChannelsSessionsMessages, ChannelsSessionsMessages
    from .channels_sessions_question_answers import (
        AsyncChannelsSessionsQuestionAnswers,
        ChannelsSessionsQuestionAnswers,
    )
    from .channels_sessions_tool_approvals import (
        AsyncChannelsSessionsToolApprovals,
        ChannelsSessionsToolApprovals,
    )


class _ChannelsSessions:
    @paged
    def list(
        self,
        channel_id: str,
        *,
        limit: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
        end_user: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[ChannelSession, ChannelSessionPage]:
        """List a caller's sessions.

        Lists the sessions of the caller, or of the end user for whom it acts, the most
        recently active first.

        Args:
            channel_id: Identifies the channel; begins with `appchan_`.
            limit: How many a page holds at most. 1 to 200; default: `50`.
            page_token: Where to go on, as `next_page_token` of the page before. One that cannot
                be read is refused with 400.
            end_user: The user of your application for whom you act, as you call them. The key
                of the channel must allow it, or the request is refused with 403. At most 256
                characters.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.channels_sessions_list.call(
                channel_id, limit=limit, page_token=page_token, end_user=end_user, options=options
            ),
            api.channels_sessions_list.PAGING,
        )

    @operation
    def create(
        self,
        channel_id: str,
        *,
        title: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        end_user: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[ChannelSession, ChannelSession]:
        """Create a session on a channel.

        Creates a session with the agent of the channel. The header `Location` says where it
        is. With an `Idempotency-Key` it is safe to repeat; without one, every call that
        arrives makes another session.

        Args:
            channel_id: Identifies the channel; begins with `appchan_`.
            title: A name for people to read. At most 200 characters.
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
        return api.channels_sessions_create.call(
            channel_id,
            body={
                "title": title,
            },
            idempotency_key=idempotency_key,
            end_user=end_user,
            options=options,
        )

    @operation
    def retrieve(
        self,
        channel_id: str,
        session_id: str,
        *,
        end_user: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[ChannelSession, ChannelSession]:
        """Retrieve a session of a channel.

        Reads a session, with the questions and approvals that it waits for. A session of
        somebody else is answered with 404, like one that does not exist.

        Args:
            channel_id: Identifies the channel; begins with `appchan_`.
            session_id: Identifies the session; begins with `session_`.
            end_user: The user of your application for whom you act, as you call them. The key
                of the channel must allow it, or the request is refused with 403. At most 256
                characters.
            options: What this call does differently from its client.
        """
        return api.channels_sessions_retrieve.call(
            channel_id, session_id, end_user=end_user, options=options
        )

    @operation
    def cancel(
        self,
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
            end_user: The user of your application for whom you act, as you call them. The key
                of the channel must allow it, or the request is refused with 403. At most 256
                characters.
            options: What this call does differently from its client.
        """
        return api.channels_sessions_cancel.call(
            channel_id, session_id, end_user=end_user, options=options
        )


class ChannelsSessions(_ChannelsSessions, SyncNamespace):
    """Conversations of a channel's users."""

    @property
    def messages(self) -> ChannelsSessionsMessages:
        """What a user says to the agent of a channel."""
        from .channels_sessions_messages import ChannelsSessionsMessages

        return self._child(ChannelsSessionsMessages)

    @property
    def events(self) -> ChannelsSessionsEvents:
        """What happened in a session, as far as the channel shows it."""
        from .channels_sessions_events import ChannelsSessionsEvents

        return self._child(ChannelsSessionsEvents)

    @property
    def question_answers(self) -> ChannelsSessionsQuestionAnswers:
        """A user's answers to the questions of an agent."""
        from .channels_sessions_question_answers import ChannelsSessionsQuestionAnswers

        return self._child(ChannelsSessionsQuestionAnswers)

    @property
    def tool_approvals(self) -> ChannelsSessionsToolApprovals:
        """A user's decisions on tool calls that wait to be approved."""
        from .channels_sessions_tool_approvals import ChannelsSessionsToolApprovals

        return self._child(ChannelsSessionsToolApprovals)


class AsyncChannelsSessions(_ChannelsSessions, AsyncNamespace):
    """Conversations of a channel's users."""

    @property
    def messages(self) -> AsyncChannelsSessionsMessages:
        """What a user says to the agent of a channel."""
        from .channels_sessions_messages import AsyncChannelsSessionsMessages

        return self._child(AsyncChannelsSessionsMessages)

    @property
    def events(self) -> AsyncChannelsSessionsEvents:
        """What happened in a session, as far as the channel shows it."""
        from .channels_sessions_events import AsyncChannelsSessionsEvents

        return self._child(AsyncChannelsSessionsEvents)

    @property
    def question_answers(self) -> AsyncChannelsSessionsQuestionAnswers:
        """A user's answers to the questions of an agent."""
        from .channels_sessions_question_answers import AsyncChannelsSessionsQuestionAnswers

        return self._child(AsyncChannelsSessionsQuestionAnswers)

    @property
    def tool_approvals(self) -> AsyncChannelsSessionsToolApprovals:
        """A user's decisions on tool calls that wait to be approved."""
        from .channels_sessions_tool_approvals import AsyncChannelsSessionsToolApprovals

        return self._child(AsyncChannelsSessionsToolApprovals)
