# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .token_usage import TokenUsage, decode_token_usage


@model
class TurnSealedData(Model):
    """Why a turn was stopped.

    Attributes:
        turn_id: The turn; begins with `turn_`.
        reason: "`no_progress`: it got no further. `budget`: it has done all that it was allowed
            to."
        detail: The same in words, for operators.
        iterations: How often the model was asked before. At least 0.
        usage: What the turn has used.
    """

    turn_id: str
    reason: str
    detail: str | None | Unset = UNSET
    iterations: int | None | Unset = UNSET
    usage: TokenUsage | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.turn_id = data["turn_id"]
            self.reason = data["reason"]
            self.detail = data.get("detail", UNSET)
            self.iterations = data.get("iterations", UNSET)
            value = data.get("usage", UNSET)
            self.usage = (
                value if value is UNSET else None if value is None else decode_token_usage(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "usage") from None
        self._raw = data
        return self


decode_turn_sealed_data = TurnSealedData.from_dict
