# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class MemoryPrefix(Model):
    """Stands in a list of memories for all those below one directory. It is not an object of its
    own and has no id.

    Attributes:
        type: Always `memory_prefix`.
        path: The directory, with a slash at the end. Send it as `path_prefix` to list what is
            below it.
    """

    type: Literal["memory_prefix"] = "memory_prefix"
    path: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.path = data["path"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_memory_prefix = MemoryPrefix.from_dict
