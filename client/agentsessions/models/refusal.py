# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class Refusal(Model):
    """The model refused to go on; `stop_details` beside the stop reason says more.

    Attributes:
        type: Always `refusal`.
    """

    type: Literal["refusal"] = "refusal"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_refusal = Refusal.from_dict
