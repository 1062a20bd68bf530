# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .deployment_pause_error import decode_deployment_pause_error

if TYPE_CHECKING:
    from .deployment_pause_error import DeploymentPauseError


@model
class ErrorPauseReason(Model):
    """A scheduled run failed in a way that the next one would, too. Mend the cause and unpause the
    deployment.

    Attributes:
        type: Always `error`.
        error: What made the run fail; its type is that of the `error` of the run.
    """

    type: Literal["error"] = "error"
    error: DeploymentPauseError

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.error = decode_deployment_pause_error(data["error"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "error") from None
        self._raw = data
        return self


decode_error_pause_reason = ErrorPauseReason.from_dict
