# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .content_filtered_stop import ContentFilteredStop, decode_content_filtered_stop
from .provider_stop_detail import decode_provider_stop_detail

if TYPE_CHECKING:
    from .provider_stop_detail import ProviderStopDetail


@model
class ErrorReasonContentFiltered(Model):
    """The provider has held the answer back.

    Attributes:
        reason_type: Always `content_filtered`.
        stop: How it was stopped.
        detail: What the provider says about it.
    """

    reason_type: Literal["content_filtered"] = "content_filtered"
    stop: ContentFilteredStop
    detail: ProviderStopDetail | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "stop"
        try:
            self.reason_type = data["reason_type"]
            self.stop = decode_content_filtered_stop(data["stop"])
            at = "detail"
            value = data.get("detail", UNSET)
            self.detail = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_provider_stop_detail(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_error_reason_content_filtered = ErrorReasonContentFiltered.from_dict
