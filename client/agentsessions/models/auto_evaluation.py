# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .auto_evaluated_permission import decode_auto_evaluated_permission

if TYPE_CHECKING:
    from .auto_evaluated_permission import AutoEvaluatedPermission


@model
class AutoEvaluation(Model):
    """The policy `auto` left the decision to the service.

    Attributes:
        type: Always `auto`.
        evaluated_permission: What the service decided, and why.
    """

    type: Literal["auto"] = "auto"
    evaluated_permission: AutoEvaluatedPermission

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.evaluated_permission = decode_auto_evaluated_permission(
                data["evaluated_permission"]
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "evaluated_permission") from None
        self._raw = data
        return self


decode_auto_evaluation = AutoEvaluation.from_dict
