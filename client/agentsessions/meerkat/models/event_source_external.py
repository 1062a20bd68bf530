# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class EventSourceExternal(Model):
    """An event from outside.

    Attributes:
        type: Always `external`.
        source_id: What it is.
    """

    type: Literal["external"] = "external"
    source_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.source_id = data["source_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_event_source_external = EventSourceExternal.from_dict
