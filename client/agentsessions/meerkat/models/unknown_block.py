# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class UnknownBlock(Model):
    """Content that the server did not know itself. It is only read.

    Attributes:
        type: Always `unknown`.
    """

    type: Literal["unknown"] = "unknown"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_unknown_block = UnknownBlock.from_dict
