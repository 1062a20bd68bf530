# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class AnthropicAutoCompaction(Model):
    """The provider shortens the context as it thinks best.

    Attributes:
        kind: Always `auto`.
    """

    kind: Literal["auto"] = "auto"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_anthropic_auto_compaction = AnthropicAutoCompaction.from_dict
