# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
    parse_timestamp,
)

from .question import Question, decode_question


@model
class PendingQuestion(Model):
    """Questions of one call, which are answered together.

    Attributes:
        tool_call_id: The call that asks.
        questions: The questions.
        expires_at: When the session stops waiting for answers.
    """

    tool_call_id: str
    questions: list[Question]
    expires_at: datetime | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "questions"
        try:
            self.tool_call_id = data["tool_call_id"]
            self.questions = decode_list(decode_question, data["questions"])
            at = "expires_at"
            value = data.get("expires_at", UNSET)
            self.expires_at = value if value is UNSET else parse_timestamp(value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_pending_question = PendingQuestion.from_dict
