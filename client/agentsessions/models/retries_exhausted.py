# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class RetriesExhausted(Model):
    """The turn was given up after repeated errors, or at the limit of tool rounds or compactions.
    A new `user.message` starts afresh.

    Attributes:
        type: Always `retries_exhausted`.
    """

    type: Literal["retries_exhausted"] = "retries_exhausted"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_retries_exhausted = RetriesExhausted.from_dict
