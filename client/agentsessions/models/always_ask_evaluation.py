# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class AlwaysAskEvaluation(Model):
    """The policy `always_ask` made the call wait for the client.

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


decode_always_ask_evaluation = AlwaysAskEvaluation.from_dict
