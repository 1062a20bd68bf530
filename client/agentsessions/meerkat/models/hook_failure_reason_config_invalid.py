# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class HookFailureReasonConfigInvalid(Model):
    """A hook is not set up well.

    Attributes:
        reason_code: Always `config_invalid`.
        message: What happened, for people to read.
    """

    reason_code: Literal["config_invalid"] = "config_invalid"
    message: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_code = data["reason_code"]
            self.message = data["message"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_hook_failure_reason_config_invalid = HookFailureReasonConfigInvalid.from_dict
