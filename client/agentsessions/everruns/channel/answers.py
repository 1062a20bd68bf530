"""What a client gives a session that waits for it: answers to questions, decisions on calls."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...core.binding.methods import AsyncNamespace, SyncNamespace, operation
from ...core.serialization.unset import UNSET, Unset
from .. import api
from .calls import OWN, below

if TYPE_CHECKING:
    from ...core.request.operation import Call
    from ...core.request.options import RequestOptions
    from ..models._inputs import QuestionAnswerDict, QuestionReplyLiteral, ToolApprovalDict
    from ..models.question_answer import QuestionAnswer
    from ..models.question_reply import QuestionReply
    from ..models.submit_question_answers_response import SubmitQuestionAnswersResponse
    from ..models.submit_tool_approvals_response import SubmitToolApprovalsResponse
    from ..models.tool_approval import ToolApproval


class _QuestionAnswers:
    @operation
    def submit(
        self,
        session_id: str,
        *,
        answers: Sequence[QuestionAnswer | QuestionAnswerDict],
        tool_call_id: str | Unset = UNSET,
        status: QuestionReply | QuestionReplyLiteral | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[SubmitQuestionAnswersResponse, SubmitQuestionAnswersResponse]:
        """Answer the questions that a session waits with, all of one call at once.

        Not safe to repeat: a second call is refused with 409.

        Args:
            session_id: Identifies the session; begins with `session_`.
            answers: The answers; empty when declined.
            tool_call_id: The call that asks. May be left out when only one does.
            status: Whether the questions are answered or declined. Left out, answered.
            options: What this call does differently from its client.

        Raises:
            MaybeSentError: No response arrived; read the session to see whether it still waits.
        """
        body: Any = {"tool_call_id": tool_call_id, "status": status, "answers": answers}
        submit = api.channels_sessions_question_answers_submit
        return below(submit.call(OWN, session_id, body=body, options=options))


class QuestionAnswers(_QuestionAnswers, SyncNamespace):
    """A user's answers to the questions of the agent."""


class AsyncQuestionAnswers(_QuestionAnswers, AsyncNamespace):
    """A user's answers to the questions of the agent."""


class _ToolApprovals:
    @operation
    def submit(
        self,
        session_id: str,
        *,
        decisions: Sequence[ToolApproval | ToolApprovalDict],
        options: RequestOptions | None = None,
    ) -> Call[SubmitToolApprovalsResponse, SubmitToolApprovalsResponse]:
        """Decide on the calls that wait to be approved. Those that are left out are not approved.

        Not safe to repeat: a second call is refused with 409.

        Args:
            session_id: Identifies the session; begins with `session_`.
            decisions: One decision for each call, at most 64.
            options: What this call does differently from its client.

        Raises:
            MaybeSentError: No response arrived; read the session to see whether it still waits.
        """
        submit = api.channels_sessions_tool_approvals_submit
        return below(submit.call(OWN, session_id, body={"decisions": decisions}, options=options))


class ToolApprovals(_ToolApprovals, SyncNamespace):
    """A user's decisions on tool calls that wait to be approved."""


class AsyncToolApprovals(_ToolApprovals, AsyncNamespace):
    """A user's decisions on tool calls that wait to be approved."""
