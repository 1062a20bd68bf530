# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .refusal_category import RefusalCategory, decode_refusal_category


@model
class RefusalDetails(Model):
    """What the model refused, and why.

    Attributes:
        type: Always `refusal`.
        category: The field of the refusal; absent or null when the service names none.
        explanation: The reason in words; absent or null when the service gives none.
    """

    type: Literal["refusal"] = "refusal"
    category: RefusalCategory | None | Unset = UNSET
    explanation: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            value = data.get("category", UNSET)
            self.category = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_refusal_category(value)
            )
            self.explanation = data.get("explanation", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "category") from None
        self._raw = data
        return self


decode_refusal_details = RefusalDetails.from_dict
