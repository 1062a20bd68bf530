# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ServiceAccountIdentity(Model):
    """The runs act as a service account that the service manages. This is the default.

    Attributes:
        type: Always `service_account`.
    """

    type: Literal["service_account"] = "service_account"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_service_account_identity = ServiceAccountIdentity.from_dict
