# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class AssistantUnknownBlock(Model):
    """A block that the server did not know itself.

    Attributes:
        block_type: Always `unknown`.
    """

    block_type: Literal["unknown"] = "unknown"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.block_type = data["block_type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_assistant_unknown_block = AssistantUnknownBlock.from_dict
