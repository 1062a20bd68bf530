# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DisabledByPolicyDetails(Model):
    """By what something is switched off.

    Attributes:
        description: By what, for people to read.
    """

    description: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.description = data["description"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_disabled_by_policy_details = DisabledByPolicyDetails.from_dict
