# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ModelBetaHeader(Model):
    """A header that a model needs.

    Attributes:
        feature: What it is needed for.
        header_name: Its name.
        header_value: Its value.
    """

    feature: str
    header_name: str
    header_value: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.feature = data["feature"]
            self.header_name = data["header_name"]
            self.header_value = data["header_value"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_model_beta_header = ModelBetaHeader.from_dict
