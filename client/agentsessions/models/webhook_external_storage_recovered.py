# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class WebhookExternalStorageRecovered(Model):
    """Storage kept by the customer can be used again.

    Attributes:
        id: Identifies the storage; begins with `estrg_`.
        type: Always `external_storage.recovered`.
        organization_id: The organization that owns the object.
    """

    id: str
    type: Literal["external_storage.recovered"] = "external_storage.recovered"
    organization_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.organization_id = data["organization_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_webhook_external_storage_recovered = WebhookExternalStorageRecovered.from_dict
