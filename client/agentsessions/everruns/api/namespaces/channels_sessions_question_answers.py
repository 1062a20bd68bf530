# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A user's answers to the questions of an agent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from agentsessions.core.generated import UNSET, AsyncNamespace, SyncNamespace, Unset, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import QuestionAnswerDict, QuestionReplyLiteral
    from ...models.question_answer import QuestionAnswer
    from ...models.question_reply import QuestionReply
    from ...models.submit_question_answers_response import SubmitQuestionAnswersResponse


class _ChannelsSessionsQuestionAnswers:
    @operation
    def submit(
        self,
        channel_id: str,
        session_id: str,
        *,
        tool_call_id: str | Unset = UNSET,
        status: QuestionReply | QuestionReplyLiteral | Unset = UNSET,
        answers: Sequence[QuestionAnswer | QuestionAnswerDict],
        end_user: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[SubmitQuestionAnswersResponse, SubmitQuestionAnswersResponse]:
        """Answer questions on a channel.

        Answers the questions that a session waits with, all of one call at once. An answer
        that the question does not allow is refused with 400, and so is a `secret_ref`. Not
        safe to repeat: a second call is refused with 409.

        Args:
            channel_id: Identifies the channel; begins with `appchan_`.
            session_id: Identifies the session; begins with `session_`.
            tool_call_id: The call that asks. May be left out when only one does.
            status: Whether the questions are answered or declined. Left out, answered.
            answers: The answers; empty when declined.
            end_user: The user of your application for whom you act, as you call them. The key
                of the channel must allow it, or the request is refused with 403. At most 256
                characters.
            options: What this call does differently from its client.
        """
        return api.channels_sessions_question_answers_submit.call(
            channel_id,
            session_id,
            body={
                "tool_call_id": tool_call_id,
                "status": status,
                "answers": answers,
            },
            end_user=end_user,
            options=options,
        )


class ChannelsSessionsQuestionAnswers(_ChannelsSessionsQuestionAnswers, SyncNamespace):
    """A user's answers to the questions of an agent."""


class AsyncChannelsSessionsQuestionAnswers(_ChannelsSessionsQuestionAnswers, AsyncNamespace):
    """A user's answers to the questions of an agent."""
