# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .prompt_text import PromptText, decode_prompt_text
from .revised_prompt_source import RevisedPromptSource, decode_revised_prompt_source


@model
class RevisedPromptRevised(Model):
    """The request was written anew.

    Attributes:
        disposition: Always `revised`.
        text: The new request.
        source: Who wrote it.
    """

    disposition: Literal["revised"] = "revised"
    text: PromptText
    source: RevisedPromptSource

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "text"
        try:
            self.disposition = data["disposition"]
            self.text = decode_prompt_text(data["text"])
            at = "source"
            self.source = decode_revised_prompt_source(data["source"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_revised_prompt_revised = RevisedPromptRevised.from_dict
