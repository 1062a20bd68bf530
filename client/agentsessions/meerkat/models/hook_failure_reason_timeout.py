# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class HookFailureReasonTimeout(Model):
    """A hook has taken too long.

    Attributes:
        reason_code: Always `timeout`.
        timeout_ms: The limit, in milliseconds. At least 0.
    """

    reason_code: Literal["timeout"] = "timeout"
    timeout_ms: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_code = data["reason_code"]
            self.timeout_ms = data["timeout_ms"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_hook_failure_reason_timeout = HookFailureReasonTimeout.from_dict
