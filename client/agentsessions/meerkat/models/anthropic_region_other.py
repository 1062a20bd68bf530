# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class AnthropicRegionOther(Model):
    """The model runs in a region of another name.

    Attributes:
        kind: Always `other`.
        region: Where, as the provider calls it.
    """

    kind: Literal["other"] = "other"
    region: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.region = data["region"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_anthropic_region_other = AnthropicRegionOther.from_dict
