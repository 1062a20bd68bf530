# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ErrorReasonHookConfigInvalid(Model):
    """Hooks are not set up well.

    Attributes:
        reason_type: Always `hook_config_invalid`.
        reason: Why, for people to read.
    """

    reason_type: Literal["hook_config_invalid"] = "hook_config_invalid"
    reason: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_type = data["reason_type"]
            self.reason = data["reason"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_error_reason_hook_config_invalid = ErrorReasonHookConfigInvalid.from_dict
