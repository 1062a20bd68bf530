# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .catalog_model import CatalogModel, decode_catalog_model


@model
class ProviderCatalog(Model):
    """The models of one provider.

    Attributes:
        provider: The provider, as sessions name it.
        default_model_id: The model that is taken where none is named.
        models: The models.
    """

    provider: str
    default_model_id: str
    models: list[CatalogModel]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.provider = data["provider"]
            self.default_model_id = data["default_model_id"]
            self.models = decode_list(decode_catalog_model, data["models"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "models") from None
        self._raw = data
        return self


decode_provider_catalog = ProviderCatalog.from_dict
