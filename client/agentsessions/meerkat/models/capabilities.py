# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .capability import Capability, decode_capability
from .contract_version import ContractVersion, decode_contract_version


@model
class Capabilities(Model):
    """What the server can do.

    Attributes:
        contract_version: The version of the interface.
        capabilities: All that it might be able to do, and whether it is.
    """

    contract_version: ContractVersion
    capabilities: list[Capability]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "contract_version"
        try:
            self.contract_version = decode_contract_version(data["contract_version"])
            at = "capabilities"
            self.capabilities = decode_list(decode_capability, data["capabilities"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_capabilities = Capabilities.from_dict
