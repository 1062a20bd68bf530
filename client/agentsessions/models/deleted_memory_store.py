# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DeletedMemoryStore(Model):
    """Confirms that a memory store is gone, with all of its memories.

    Attributes:
        id: The store that was deleted; begins with `memstore_`.
        type: Always `memory_store_deleted`.
    """

    id: str
    type: Literal["memory_store_deleted"] = "memory_store_deleted"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_deleted_memory_store = DeletedMemoryStore.from_dict
