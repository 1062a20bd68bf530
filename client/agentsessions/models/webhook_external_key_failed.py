# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class WebhookExternalKeyFailed(Model):
    """An encryption key kept by the customer can no longer be used.

    Attributes:
        id: Identifies the key; begins with `ekey_`.
        type: Always `external_key.failed`.
        organization_id: The organization that owns the object.
    """

    id: str
    type: Literal["external_key.failed"] = "external_key.failed"
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


decode_webhook_external_key_failed = WebhookExternalKeyFailed.from_dict
