# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .message_range import MessageRange, decode_message_range


@model
class RewriteSelectionCompactionMessageRange(Model):
    """Messages that were summed up were replaced.

    Attributes:
        type: Always `compaction_message_range`.
        range: Which.
    """

    type: Literal["compaction_message_range"] = "compaction_message_range"
    range: MessageRange

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.range = decode_message_range(data["range"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "range") from None
        self._raw = data
        return self


decode_rewrite_selection_compaction_message_range = RewriteSelectionCompactionMessageRange.from_dict
