# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

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
)

from .question_kind import QuestionKind, decode_question_kind
from .question_option import QuestionOption, decode_question_option


@model
class Question(Model):
    """A question to the user.

    Attributes:
        id: Identifies the question within its call.
        kind: What sort of answer is wanted.
        header: The matter in a word or two.
        question: The question.
        options: What can be chosen.
        multi_select: Whether several can be chosen.
        allow_other: Whether an answer in the user's own words is allowed.
        secret_name: What the secret will be called, for questions of the kind `secret`.
    """

    id: str | Unset = UNSET
    kind: QuestionKind | Unset = UNSET
    header: str | Unset = UNSET
    question: str | Unset = UNSET
    options: list[QuestionOption] | Unset = UNSET
    multi_select: bool | Unset = UNSET
    allow_other: bool | Unset = UNSET
    secret_name: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "kind"
        try:
            self.id = data.get("id", UNSET)
            value = data.get("kind", UNSET)
            self.kind = value if value is UNSET else decode_question_kind(value)
            self.header = data.get("header", UNSET)
            self.question = data.get("question", UNSET)
            at = "options"
            value = data.get("options", UNSET)
            self.options = value if value is UNSET else decode_list(decode_question_option, value)
            self.multi_select = data.get("multi_select", UNSET)
            self.allow_other = data.get("allow_other", UNSET)
            self.secret_name = data.get("secret_name", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_question = Question.from_dict
