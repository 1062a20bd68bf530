# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .token_usage import TokenUsage, decode_token_usage


@model
class SessionIdledData(Model):
    """Which turn has ended.

    Attributes:
        turn_id: The turn; begins with `turn_`.
        iterations: How often the model was asked in it. At least 0.
        usage: What it has used.
    """

    turn_id: str
    iterations: int | None | Unset = UNSET
    usage: TokenUsage | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.turn_id = data["turn_id"]
            self.iterations = data.get("iterations", UNSET)
            value = data.get("usage", UNSET)
            self.usage = (
                value if value is UNSET else None if value is None else decode_token_usage(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "usage") from None
        self._raw = data
        return self


decode_session_idled_data = SessionIdledData.from_dict
