# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class RewriteSelectionMessageRange(Model):
    """Messages in a row were replaced.

    Attributes:
        type: Always `message_range`.
        start: The first, from 0. At least 0.
        end: The one after the last. At least 0.
    """

    type: Literal["message_range"] = "message_range"
    start: int
    end: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.start = data["start"]
            self.end = data["end"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_rewrite_selection_message_range = RewriteSelectionMessageRange.from_dict
