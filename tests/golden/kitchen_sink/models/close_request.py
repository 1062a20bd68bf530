# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Self

from agentsessions.core.values.decoding import MISFITS, misfit
from agentsessions.core.values.model import Model, model, new
from agentsessions.core.values.timestamps import parse_timestamp
from agentsessions.core.values.unset import UNSET, Unset


@model
class CloseRequest(Model):
    """When to close.

    Attributes:
        at: When to close; null for now.
        self_service: Whether guests may go on cooking. Default: False.
    """

    at: datetime | None | Unset = UNSET
    self_service: bool | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            value = data.get("at", UNSET)
            self.at = value if value is UNSET else None if value is None else parse_timestamp(value)
            self.self_service = data.get("self_service", UNSET)
        except MISFITS as error:
            raise misfit(error, cls, data, "at") from None
        self._raw = data
        return self


decode_close_request = CloseRequest.from_dict
