# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class RevisedPromptNotRequested(Model):
    """The request was not to be revised.

    Attributes:
        disposition: Always `not_requested`.
    """

    disposition: Literal["not_requested"] = "not_requested"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.disposition = data["disposition"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_revised_prompt_not_requested = RevisedPromptNotRequested.from_dict
