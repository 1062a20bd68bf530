# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .memory_precondition import MemoryPrecondition, decode_memory_precondition

if TYPE_CHECKING:
    from ._inputs import MemoryPreconditionDict


@model
class UpdateMemoryRequest(Model):
    """What to change in a memory, and what has to be true for it.

    Attributes:
        path: The path to move the memory to, by the rules for new memories. Left out, the
            memory stays where it is. At most 1024 characters.
        content: The new text, up to 102,400 bytes of UTF-8. Left out, the text stays as it is.
            At most 102400 characters.
        precondition: What the stored memory has to look like; otherwise the request is refused
            with 409. Without it, the change is made in any case.
    """

    path: str | None | Unset = UNSET
    content: str | None | Unset = UNSET
    precondition: MemoryPrecondition | MemoryPreconditionDict | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.path = data.get("path", UNSET)
            self.content = data.get("content", UNSET)
            value = data.get("precondition", UNSET)
            self.precondition = value if value is UNSET else decode_memory_precondition(value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "precondition") from None
        self._raw = data
        return self


decode_update_memory_request = UpdateMemoryRequest.from_dict
