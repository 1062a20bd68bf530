# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class CancelResult(Model):
    """What became of a cancellation.

    Attributes:
        request_id: The request, as its caller named it.
        cancelled: Whether it was still running. If so, its own call ends with
            `REQUEST_CANCELLED`.
        reason: Why it was not cancelled, such as `already_terminal`; absent if it was.
    """

    request_id: str
    cancelled: bool
    reason: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.request_id = data["request_id"]
            self.cancelled = data["cancelled"]
            self.reason = data.get("reason", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_cancel_result = CancelResult.from_dict
