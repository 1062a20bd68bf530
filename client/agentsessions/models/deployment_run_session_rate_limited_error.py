# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DeploymentRunSessionRateLimitedError(Model):
    """Too many sessions were started at the time. The schedule goes on, and a later run can
    succeed.

    Attributes:
        type: Always `session_rate_limited_error`.
        message: What went wrong, in words for people.
    """

    type: Literal["session_rate_limited_error"] = "session_rate_limited_error"
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


decode_deployment_run_session_rate_limited_error = DeploymentRunSessionRateLimitedError.from_dict
