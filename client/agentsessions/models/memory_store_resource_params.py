# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .memory_store_access import MemoryStoreAccess, decode_memory_store_access

if TYPE_CHECKING:
    from ._inputs import MemoryStoreAccessLiteral


@model
class MemoryStoreResourceParams(Model):
    """A memory store to mount in the sandbox of a session; possible only when the session is
    created.

    Attributes:
        type: Always `memory_store`.
        memory_store_id: The memory store; begins with `memstore_`. An archived one is refused.
        access: What the agent may do with the store. Null stands for the default. Default:
            `read_write`.
        instructions: What to tell the agent about using the store. At most 4096 characters.
    """

    type: Literal["memory_store"] = "memory_store"
    memory_store_id: str
    access: MemoryStoreAccess | None | Unset = UNSET
    instructions: str | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["memory_store"] = ...,
            memory_store_id: str,
            access: MemoryStoreAccess | MemoryStoreAccessLiteral | None | Unset = ...,
            instructions: str | None | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.memory_store_id = data["memory_store_id"]
            value = data.get("access", UNSET)
            self.access = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_memory_store_access(value)
            )
            self.instructions = data.get("instructions", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "access") from None
        self._raw = data
        return self


decode_memory_store_resource_params = MemoryStoreResourceParams.from_dict
