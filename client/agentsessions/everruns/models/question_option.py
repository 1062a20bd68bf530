# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class QuestionOption(Model):
    """An answer to choose.

    Attributes:
        label: What is shown, and sent back in `selected`.
        description: What it means.
        default: Whether it is taken if nobody answers in time.
    """

    label: str
    description: str | Unset = UNSET
    default: bool | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.label = data["label"]
            self.description = data.get("description", UNSET)
            self.default = data.get("default", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_question_option = QuestionOption.from_dict
