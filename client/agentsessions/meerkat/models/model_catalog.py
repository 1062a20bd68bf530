# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .contract_version import ContractVersion, decode_contract_version
from .provider_catalog import ProviderCatalog, decode_provider_catalog


@model
class ModelCatalog(Model):
    """The models that the server knows.

    Attributes:
        contract_version: The version of the interface.
        providers: The models by provider.
    """

    contract_version: ContractVersion
    providers: list[ProviderCatalog]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "contract_version"
        try:
            self.contract_version = decode_contract_version(data["contract_version"])
            at = "providers"
            self.providers = decode_list(decode_provider_catalog, data["providers"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_model_catalog = ModelCatalog.from_dict
