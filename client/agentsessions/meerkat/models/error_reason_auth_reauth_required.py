# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ErrorReasonAuthReauthRequired(Model):
    """Somebody has to sign in again.

    Attributes:
        reason_type: Always `auth_reauth_required`.
        message: What happened, for people to read.
        binding_key: With which credentials.
    """

    reason_type: Literal["auth_reauth_required"] = "auth_reauth_required"
    message: str
    binding_key: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_type = data["reason_type"]
            self.message = data["message"]
            self.binding_key = data["binding_key"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_error_reason_auth_reauth_required = ErrorReasonAuthReauthRequired.from_dict
