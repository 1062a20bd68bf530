# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class TurnFailedData(Model):
    """Why a turn failed.

    Attributes:
        turn_id: The turn; begins with `turn_`.
        error: What happened, in words.
        error_code: The same for programs, such as `rate_limited`, `service_unavailable`,
            `request_too_large` or `internal_error`.
        error_fields: What the text mentions, to say it in another language.
        error_disclosure: How much the text tells: `generic`, `standard` or `detailed`.
    """

    turn_id: str
    error: str
    error_code: str | None | Unset = UNSET
    error_fields: dict[str, Any] | None | Unset = UNSET
    error_disclosure: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.turn_id = data["turn_id"]
            self.error = data["error"]
            self.error_code = data.get("error_code", UNSET)
            self.error_fields = data.get("error_fields", UNSET)
            self.error_disclosure = data.get("error_disclosure", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_turn_failed_data = TurnFailedData.from_dict
