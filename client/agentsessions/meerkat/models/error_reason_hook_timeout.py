# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ErrorReasonHookTimeout(Model):
    """A hook has taken too long.

    Attributes:
        reason_type: Always `hook_timeout`.
        hook_id: The hook.
        timeout_ms: The limit, in milliseconds. At least 0.
    """

    reason_type: Literal["hook_timeout"] = "hook_timeout"
    hook_id: str
    timeout_ms: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_type = data["reason_type"]
            self.hook_id = data["hook_id"]
            self.timeout_ms = data["timeout_ms"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_error_reason_hook_timeout = ErrorReasonHookTimeout.from_dict
