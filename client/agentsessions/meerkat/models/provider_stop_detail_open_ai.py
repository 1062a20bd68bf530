# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ProviderStopDetailOpenAI(Model):
    """What OpenAI says.

    Attributes:
        provider: Always `open_ai`.
        reason: Why it was stopped.
        refusal: What the model said.
    """

    provider: Literal["open_ai"] = "open_ai"
    reason: str
    refusal: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.provider = data["provider"]
            self.reason = data["reason"]
            self.refusal = data.get("refusal", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_provider_stop_detail_open_ai = ProviderStopDetailOpenAI.from_dict
