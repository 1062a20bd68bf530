# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DeletedMemory(Model):
    """Confirms that a memory is gone. Its versions remain.

    Attributes:
        id: The memory that was deleted; begins with `mem_`.
        type: Always `memory_deleted`.
    """

    id: str
    type: Literal["memory_deleted"] = "memory_deleted"

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


decode_deleted_memory = DeletedMemory.from_dict
