# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ReasoningBaselineProviderDefault(Model):
    """The effort is that of the provider.

    Attributes:
        kind: Always `provider_default`.
    """

    kind: Literal["provider_default"] = "provider_default"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_reasoning_baseline_provider_default = ReasoningBaselineProviderDefault.from_dict
