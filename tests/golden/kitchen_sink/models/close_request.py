# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    mismatch,
    model,
    new,
    parse_timestamp,
)


@model
class CloseRequest(Model):
    """When to close.

    Attributes:
        at: When to close; null for now.
        self_service: Whether guests may go on cooking. Default: False.
    """

    at: datetime | str | None | Unset = UNSET
    self_service: bool | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            value = data.get("at", UNSET)
            self.at = value if value is UNSET else None if value is None else parse_timestamp(value)
            self.self_service = data.get("self_service", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "at") from None
        self._raw = data
        return self


decode_close_request = CloseRequest.from_dict
