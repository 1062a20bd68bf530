# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DreamOutput(Model):
    """A memory store with the result of a dream.

    Attributes:
        type: Always `memory_store`.
        memory_store_id: The store, a new one or that of the inputs; begins with `memstore_`.
    """

    type: Literal["memory_store"] = "memory_store"
    memory_store_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.memory_store_id = data["memory_store_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_dream_output = DreamOutput.from_dict
