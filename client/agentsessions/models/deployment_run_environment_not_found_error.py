# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DeploymentRunEnvironmentNotFoundError(Model):
    """The environment no longer exists.

    Attributes:
        type: Always `environment_not_found_error`.
        message: What went wrong, in words for people.
    """

    type: Literal["environment_not_found_error"] = "environment_not_found_error"
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


decode_deployment_run_environment_not_found_error = DeploymentRunEnvironmentNotFoundError.from_dict
