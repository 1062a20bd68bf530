"""Conversations with the agent of a channel, and what is said in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.binding.methods import AsyncNamespace, SyncNamespace, operation, paged
from ...core.response.paging import PagedCall
from ...core.serialization.unset import UNSET, Unset
from .. import api
from .answers import AsyncQuestionAnswers, AsyncToolApprovals, QuestionAnswers, ToolApprovals
from .calls import OWN, below
from .events import AsyncEvents, Events

if TYPE_CHECKING:
    from ...core.request.operation import Call
    from ...core.request.options import RequestOptions
    from ..models._inputs import ChannelMessageDict
    from ..models.cancel_turn_response import CancelTurnResponse
    from ..models.channel_message import ChannelMessage
    from ..models.channel_session import ChannelSession
    from ..models.channel_session_page import ChannelSessionPage
    from ..models.message import Message


class _Messages:
    @operation
    def create(
        self,
        session_id: str,
        *,
        message: ChannelMessage | ChannelMessageDict,
        idempotency_key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Message, Message]:
        """Say something to the agent, which begins a turn or steers the one that is running.

        Args:
            session_id: Identifies the session; begins with `session_`.
            message: What to say.
            idempotency_key: A text of your own for this request: sent again within a day, it gets
                the answer of the first time. Left out, the client makes one for each call.
            options: What this call does differently from its client.

        Raises:
            MaybeSentError: No answer arrived; with its `idempotency_key` the call can be repeated.
        """
        return below(
            api.channels_sessions_messages_create.call(
                OWN,
                session_id,
                body={"message": message},
                idempotency_key=idempotency_key,
                options=options,
            )
        )


class Messages(_Messages, SyncNamespace):
    """What a user says to the agent."""


class AsyncMessages(_Messages, AsyncNamespace):
    """What a user says to the agent."""


class _Sessions:
    @paged
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page_token: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[ChannelSession, ChannelSessionPage]:
        """List the sessions of the caller, the most recently active first.

        Args:
            limit: How many a page holds at most. 1 to 200; default: `50`.
            page_token: Where to go on, as `next_page_token` of the page before.
            options: What this call does differently from its client.
        """
        listed = api.channels_sessions_list
        call = listed.call(OWN, limit=limit, page_token=page_token, options=options)
        return PagedCall(below(call), listed.PAGING)

    @operation
    def create(
        self,
        *,
        title: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[ChannelSession, ChannelSession]:
        """Create a session with the agent.

        Args:
            title: A name for people to read, at most 200 characters.
            idempotency_key: A text of your own for this request: sent again within a day, it gets
                the answer of the first time. Left out, the client makes one for each call.
            options: What this call does differently from its client.

        Raises:
            MaybeSentError: No answer arrived; with its `idempotency_key` the call can be repeated.
        """
        return below(
            api.channels_sessions_create.call(
                OWN, body={"title": title}, idempotency_key=idempotency_key, options=options
            )
        )

    @operation
    def retrieve(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> Call[ChannelSession, ChannelSession]:
        """Read a session, with the questions and approvals that it waits for.

        Args:
            session_id: Identifies the session; begins with `session_`.
            options: What this call does differently from its client.
        """
        return below(api.channels_sessions_retrieve.call(OWN, session_id, options=options))

    @operation
    def cancel(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> Call[CancelTurnResponse, CancelTurnResponse]:
        """Stop the turn that is running; with none, it does nothing. Safe to repeat.

        Args:
            session_id: Identifies the session; begins with `session_`.
            options: What this call does differently from its client.
        """
        return below(api.channels_sessions_cancel.call(OWN, session_id, options=options))


class Sessions(_Sessions, SyncNamespace):
    """Conversations with the agent."""

    @property
    def messages(self) -> Messages:
        """What a user says to the agent."""
        return self._child(Messages)

    @property
    def events(self) -> Events:
        """What happened in a session, as far as the channel shows it."""
        return self._child(Events)

    @property
    def question_answers(self) -> QuestionAnswers:
        """A user's answers to the questions of the agent."""
        return self._child(QuestionAnswers)

    @property
    def tool_approvals(self) -> ToolApprovals:
        """A user's decisions on tool calls that wait to be approved."""
        return self._child(ToolApprovals)


class AsyncSessions(_Sessions, AsyncNamespace):
    """Conversations with the agent."""

    @property
    def messages(self) -> AsyncMessages:
        """What a user says to the agent."""
        return self._child(AsyncMessages)

    @property
    def events(self) -> AsyncEvents:
        """What happened in a session, as far as the channel shows it."""
        return self._child(AsyncEvents)

    @property
    def question_answers(self) -> AsyncQuestionAnswers:
        """A user's answers to the questions of the agent."""
        return self._child(AsyncQuestionAnswers)

    @property
    def tool_approvals(self) -> AsyncToolApprovals:
        """A user's decisions on tool calls that wait to be approved."""
        return self._child(AsyncToolApprovals)
