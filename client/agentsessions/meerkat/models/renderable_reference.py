# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class RenderableReference(Model):
    """An address to show.

    Attributes:
        type: Always `reference`.
        uri: The address.
        label: A name for people to read.
    """

    type: Literal["reference"] = "reference"
    uri: str
    label: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.uri = data["uri"]
            self.label = data.get("label", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_renderable_reference = RenderableReference.from_dict
