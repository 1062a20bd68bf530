# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ContractVersion(Model):
    """A version of the interface.

    Attributes:
        major: The first number. At least 0.
        minor: The second number. At least 0.
        patch: The third number. At least 0.
    """

    major: int
    minor: int
    patch: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.major = data["major"]
            self.minor = data["minor"]
            self.patch = data["patch"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_contract_version = ContractVersion.from_dict
