# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ModelMetadata(Model):
    """The model that was used.

    Attributes:
        model: What the model provider calls it.
        model_id: What the service calls it; begins with `model_`.
        provider_id: Whose model it is; begins with `provider_`.
    """

    model: str
    model_id: str | None | Unset = UNSET
    provider_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.model = data["model"]
            self.model_id = data.get("model_id", UNSET)
            self.provider_id = data.get("provider_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_model_metadata = ModelMetadata.from_dict
