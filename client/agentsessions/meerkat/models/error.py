# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .known_error_code import KnownErrorCode, decode_known_error_code


@model
class Error(Model):
    """Why something was refused or has failed.

    Attributes:
        error: What happened, for people to read.
        code: What happened, for programs.
        details: What is known besides, as any JSON. `SESSION_CREATED_WITH_TURN_FAILURE` has an
            object with `session_id`, `session_ref` and `resumable`, `CALLBACK_PENDING` one with
            `session_id`, `tool_name`, `args` and `pending_tool_calls`.
    """

    error: str
    code: KnownErrorCode
    details: Any | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.error = data["error"]
            self.code = decode_known_error_code(data["code"])
            self.details = data.get("details", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "code") from None
        self._raw = data
        return self


decode_error = Error.from_dict
