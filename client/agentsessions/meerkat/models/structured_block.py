# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class StructuredBlock(Model):
    """Any JSON as content.

    Attributes:
        type: Always `structured`.
        data: The value.
    """

    type: Literal["structured"] = "structured"
    data: Any

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.data = data["data"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_structured_block = StructuredBlock.from_dict
