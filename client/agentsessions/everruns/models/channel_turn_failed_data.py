# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ChannelTurnFailedData(Model):
    """Why a turn failed.

    Attributes:
        turn_id: The turn; begins with `turn_`.
        error: What happened, in words.
        error_code: The same for programs. Unless the channel shows errors in detail, one of
            `rate_limited`, `service_unavailable`, `request_too_large` and `internal_error`.
    """

    turn_id: str | Unset = UNSET
    error: str | Unset = UNSET
    error_code: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.turn_id = data.get("turn_id", UNSET)
            self.error = data.get("error", UNSET)
            self.error_code = data.get("error_code", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_channel_turn_failed_data = ChannelTurnFailedData.from_dict
