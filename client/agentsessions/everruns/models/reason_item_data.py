# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ReasonItemData(Model):
    """What a model provider keeps of the model's thoughts.

    Attributes:
        turn_id: The turn; begins with `turn_`.
        provider: The model provider, such as `openai`.
        item_id: What the provider calls it.
        model: What the provider calls the model.
        summary: The thoughts as the provider sums them up.
        encrypted_content: The thoughts, readable for the provider alone. Newer servers do not
            show it.
        token_count: How many tokens they are. At least 0.
    """

    turn_id: str
    provider: str
    item_id: str
    model: str | None | Unset = UNSET
    summary: list[str] | Unset = UNSET
    encrypted_content: str | None | Unset = UNSET
    token_count: int | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.turn_id = data["turn_id"]
            self.provider = data["provider"]
            self.item_id = data["item_id"]
            self.model = data.get("model", UNSET)
            self.summary = data.get("summary", UNSET)
            self.encrypted_content = data.get("encrypted_content", UNSET)
            self.token_count = data.get("token_count", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_reason_item_data = ReasonItemData.from_dict
