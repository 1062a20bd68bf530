# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class AlwaysAllowEvaluation(Model):
    """The policy `always_allow` let the call run.

    Attributes:
        type: Always `always_allow`.
    """

    type: Literal["always_allow"] = "always_allow"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_always_allow_evaluation = AlwaysAllowEvaluation.from_dict
