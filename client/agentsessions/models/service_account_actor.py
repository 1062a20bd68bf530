# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ServiceAccountActor(Model):
    """A program that signed in as a service account, for example by workload identity federation.

    Attributes:
        type: Always `service_account_actor`.
        service_account_id: The service account; begins with `svac_`.
    """

    type: Literal["service_account_actor"] = "service_account_actor"
    service_account_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.service_account_id = data["service_account_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_service_account_actor = ServiceAccountActor.from_dict
