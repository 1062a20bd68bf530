# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DeploymentPauseUnknownError(Model):
    """An error without a type of its own.

    Attributes:
        type: Always `unknown_error`.
    """

    type: Literal["unknown_error"] = "unknown_error"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_deployment_pause_unknown_error = DeploymentPauseUnknownError.from_dict
