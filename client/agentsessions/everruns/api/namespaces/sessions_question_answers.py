# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Answers to questions that an agent has for the user."""

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


class _SessionsQuestionAnswers:
    @operation
    def submit(
        self,
        session_id: str,
        *,
        tool_call_id: str | Unset = UNSET,
        status: QuestionReply | QuestionReplyLiteral | Unset = UNSET,
        answers: Sequence[QuestionAnswer | QuestionAnswerDict],
        options: RequestOptions | None = None,
    ) -> Call[SubmitQuestionAnswersResponse, SubmitQuestionAnswersResponse]:
        """Answer questions.

        Answers the questions that a session waits with, all of one call at once. An answer
        that the question does not allow is refused with 400. Not safe to repeat: a second
        call is refused with 409.

        Args:
            session_id: Identifies the session; begins with `session_`.
            tool_call_id: The call that asks. May be left out when only one does.
            status: Whether the questions are answered or declined. Left out, answered.
            answers: The answers; empty when declined.
            options: What this call does differently from its client.
        """
        return api.sessions_question_answers_submit.call(
            session_id,
            body={
                "tool_call_id": tool_call_id,
                "status": status,
                "answers": answers,
            },
            options=options,
        )


class SessionsQuestionAnswers(_SessionsQuestionAnswers, SyncNamespace):
    """Answers to questions that an agent has for the user."""


class AsyncSessionsQuestionAnswers(_SessionsQuestionAnswers, AsyncNamespace):
    """Answers to questions that an agent has for the user."""
