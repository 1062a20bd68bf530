# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class LLMToolSearchInfo(Model):
    """How the model gets to know its tools.

    Attributes:
        enabled: Whether it may search for them.
        threshold: From how many tools on it has to. At least 0.
    """

    enabled: bool
    threshold: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.enabled = data["enabled"]
            self.threshold = data["threshold"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_llm_tool_search_info = LLMToolSearchInfo.from_dict
