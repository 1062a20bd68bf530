# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class AlwaysAskPolicy(Model):
    """Every call waits, without a time limit, until the client answers it with a
    `user.tool_confirmation`.

    Attributes:
        type: Always `always_ask`.
    """

    type: Literal["always_ask"] = "always_ask"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_always_ask_policy = AlwaysAskPolicy.from_dict
