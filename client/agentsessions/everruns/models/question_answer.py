# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class QuestionAnswer(Model):
    """The answer to one question.

    Attributes:
        id: The question.
        selected: The labels that were chosen, as they were offered: one, unless the question
            takes several.
        other_text: An answer in the user's own words, where the question allows it.
        secret_ref: A secret that was stored before, for questions of the kind `secret`.
            Channels refuse it with 400.
    """

    id: str
    selected: Sequence[str] | Unset = UNSET
    other_text: str | Unset = UNSET
    secret_ref: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.selected = data.get("selected", UNSET)
            self.other_text = data.get("other_text", UNSET)
            self.secret_ref = data.get("secret_ref", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_question_answer = QuestionAnswer.from_dict
