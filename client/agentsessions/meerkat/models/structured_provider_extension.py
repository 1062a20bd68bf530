# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class StructuredProviderExtension(Model):
    """Settings that the service does not know.

    Attributes:
        namespace: Whose settings they are.
        key: What they are called there.
        body: The settings, as a text of JSON.
    """

    namespace: str
    key: str
    body: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.namespace = data["namespace"]
            self.key = data["key"]
            self.body = data.get("body", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_structured_provider_extension = StructuredProviderExtension.from_dict
