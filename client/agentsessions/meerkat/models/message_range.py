# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class MessageRange(Model):
    """Messages in a row.

    Attributes:
        start: The first, from 0. At least 0.
        end: The one after the last. At least 0.
    """

    start: int
    end: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.start = data["start"]
            self.end = data["end"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_message_range = MessageRange.from_dict
