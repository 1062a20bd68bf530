# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ServerToolKindProviderNative(Model):
    """Another tool of the provider.

    Attributes:
        kind: Always `provider_native`.
        name: The tool, as the provider calls it.
    """

    kind: Literal["provider_native"] = "provider_native"
    name: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.name = data["name"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_server_tool_kind_provider_native = ServerToolKindProviderNative.from_dict
