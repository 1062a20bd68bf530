# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .known_permission_reason_code import (
    KnownPermissionReasonCode,
    decode_known_permission_reason_code,
)


@model
class AutoDeny(Model):
    """The service refused the call; the agent gets a result that says so.

    Attributes:
        type: Always `deny`.
        reason_code: Why it refused.
    """

    type: Literal["deny"] = "deny"
    reason_code: KnownPermissionReasonCode

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.reason_code = decode_known_permission_reason_code(data["reason_code"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "reason_code") from None
        self._raw = data
        return self


decode_auto_deny = AutoDeny.from_dict
