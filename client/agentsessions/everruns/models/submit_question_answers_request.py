# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
)

from .question_answer import QuestionAnswer, decode_question_answer
from .question_reply import QuestionReply, decode_question_reply

if TYPE_CHECKING:
    from ._inputs import QuestionAnswerDict, QuestionReplyLiteral


@model
class SubmitQuestionAnswersRequest(Model):
    """Answers to the questions that a session waits with. They are given all at once, each
    question once.

    Attributes:
        tool_call_id: The call that asks. May be left out when only one does.
        status: Whether the questions are answered or declined. Left out, answered.
        answers: The answers; empty when declined.
    """

    tool_call_id: str | Unset = UNSET
    status: QuestionReply | QuestionReplyLiteral | Unset = UNSET
    answers: Sequence[QuestionAnswer | QuestionAnswerDict]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "status"
        try:
            self.tool_call_id = data.get("tool_call_id", UNSET)
            value = data.get("status", UNSET)
            self.status = value if value is UNSET else decode_question_reply(value)
            at = "answers"
            self.answers = decode_list(decode_question_answer, data["answers"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_submit_question_answers_request = SubmitQuestionAnswersRequest.from_dict
