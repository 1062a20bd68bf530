# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .provider import Provider, decode_provider


@model
class UnmeasuredAccounting(Model):
    """A model whose request was not counted.

    Attributes:
        model: The model, as its provider calls it.
        provider: The provider of the model.
    """

    model: str
    provider: Provider

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.model = data["model"]
            self.provider = decode_provider(data["provider"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "provider") from None
        self._raw = data
        return self


decode_unmeasured_accounting = UnmeasuredAccounting.from_dict
