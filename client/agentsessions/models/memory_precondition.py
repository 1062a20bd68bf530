# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class MemoryPrecondition(Model):
    """A condition on the stored content of a memory, by its hash. Also for a change of the path,
    it is about the memory that is changed.

    Attributes:
        type: Always `content_sha256`.
        content_sha256: The `content_sha256` that the stored memory has to have, from an earlier
            answer or computed over the bytes of UTF-8. Must match `^[0-9a-f]{64}$`.
    """

    type: Literal["content_sha256"] = "content_sha256"
    content_sha256: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.content_sha256 = data.get("content_sha256", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_memory_precondition = MemoryPrecondition.from_dict
