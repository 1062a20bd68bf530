# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .provider import Provider, decode_provider


@model
class DisputedAccounting(Model):
    """Two models, of which one was asked and the other answered.

    Attributes:
        active_provider: The provider that was asked.
        active_model: The model that was asked.
        reported_provider: The provider that was counted for.
        reported_model: The model that was counted for.
    """

    active_provider: Provider
    active_model: str
    reported_provider: Provider
    reported_model: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "active_provider"
        try:
            self.active_provider = decode_provider(data["active_provider"])
            self.active_model = data["active_model"]
            at = "reported_provider"
            self.reported_provider = decode_provider(data["reported_provider"])
            self.reported_model = data["reported_model"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_disputed_accounting = DisputedAccounting.from_dict
