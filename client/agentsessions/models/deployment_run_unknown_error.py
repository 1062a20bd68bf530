# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DeploymentRunUnknownError(Model):
    """An error without a type of its own; `message` is all that is known about it.

    Attributes:
        type: Always `unknown_error`.
        message: What went wrong, in words for people.
    """

    type: Literal["unknown_error"] = "unknown_error"
    message: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.message = data["message"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_deployment_run_unknown_error = DeploymentRunUnknownError.from_dict
