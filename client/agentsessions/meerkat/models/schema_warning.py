# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .provider import Provider, decode_provider


@model
class SchemaWarning(Model):
    """Something that a provider cannot keep of an output schema.

    Attributes:
        message: What happened, for people to read.
        provider: The provider of the model.
        path: Where in the schema.
    """

    message: str
    provider: Provider
    path: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.message = data["message"]
            self.provider = decode_provider(data["provider"])
            self.path = data["path"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "provider") from None
        self._raw = data
        return self


decode_schema_warning = SchemaWarning.from_dict
