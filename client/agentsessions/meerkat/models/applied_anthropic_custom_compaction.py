# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class AppliedAnthropicCustomCompaction(Model):
    """The provider shortens the context as it was told.

    Attributes:
        kind: Always `custom`.
        edit: What to do, as a text of JSON.
    """

    kind: Literal["custom"] = "custom"
    edit: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.edit = data["edit"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_applied_anthropic_custom_compaction = AppliedAnthropicCustomCompaction.from_dict
