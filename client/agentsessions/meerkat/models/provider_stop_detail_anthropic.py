# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ProviderStopDetailAnthropic(Model):
    """What Anthropic says.

    Attributes:
        provider: Always `anthropic`.
        category: What the answer was about.
        explanation: Why it was stopped, for people to read.
    """

    provider: Literal["anthropic"] = "anthropic"
    category: str | None | Unset = UNSET
    explanation: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.provider = data["provider"]
            self.category = data.get("category", UNSET)
            self.explanation = data.get("explanation", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_provider_stop_detail_anthropic = ProviderStopDetailAnthropic.from_dict
