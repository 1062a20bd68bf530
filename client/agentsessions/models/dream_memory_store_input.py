# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DreamMemoryStoreInput(Model):
    """The memory store that a dream reads. It changes only when the dream has been told to write
    its result into it.

    Attributes:
        type: Always `memory_store`.
        memory_store_id: The store, of the same workspace and not archived; begins with
            `memstore_`.
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


decode_dream_memory_store_input = DreamMemoryStoreInput.from_dict
