# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .disabled_by_policy_details import DisabledByPolicyDetails, decode_disabled_by_policy_details


@model
class DisabledByPolicy(Model):
    """A capability that is switched off.

    Attributes:
        DisabledByPolicy: By what.
    """

    DisabledByPolicy: DisabledByPolicyDetails

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.DisabledByPolicy = decode_disabled_by_policy_details(data["DisabledByPolicy"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "DisabledByPolicy") from None
        self._raw = data
        return self


decode_disabled_by_policy = DisabledByPolicy.from_dict
