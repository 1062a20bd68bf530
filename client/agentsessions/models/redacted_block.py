# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class RedactedBlock(Model):
    """Stands where the service withheld content under its model policy. Only the service writes
    such blocks: an event that a client sends with one is refused with 400.

    Attributes:
        type: Always `redacted`.
    """

    type: Literal["redacted"] = "redacted"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_redacted_block = RedactedBlock.from_dict
