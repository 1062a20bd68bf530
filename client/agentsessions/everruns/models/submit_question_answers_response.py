# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .answered_by import AnsweredBy, decode_answered_by
from .question_outcome import QuestionOutcome, decode_question_outcome


@model
class SubmitQuestionAnswersResponse(Model):
    """How the questions were settled.

    Attributes:
        status: What became of them.
        answered_by: Who settled them.
        session_status: What the session is doing now.
    """

    status: QuestionOutcome
    answered_by: AnsweredBy | Unset = UNSET
    session_status: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "status"
        try:
            self.status = decode_question_outcome(data["status"])
            at = "answered_by"
            value = data.get("answered_by", UNSET)
            self.answered_by = value if value is UNSET else decode_answered_by(value)
            self.session_status = data.get("session_status", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_submit_question_answers_response = SubmitQuestionAnswersResponse.from_dict
