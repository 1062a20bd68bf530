# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .memory_store_access import MemoryStoreAccess, decode_memory_store_access


@model
class MemoryStoreResource(Model):
    """A memory store mounted in the sandbox of a session, with the name and description it had
    when the session was created. It has no resource id.

    Attributes:
        type: Always `memory_store`.
        memory_store_id: The memory store; begins with `memstore_`.
        name: The name of the store when it was attached.
        description: The description of the store when it was attached.
        access: What the agent may do with the store; null or absent means `read_write`.
        instructions: What the agent was told about using the store; null or absent when
            nothing. At most 4096 characters.
        mount_path: Where the agent finds the store: `/mnt/memory/` and the name in lower case,
            with hyphens for what are neither letters nor digits.
    """

    type: Literal["memory_store"] = "memory_store"
    memory_store_id: str
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    access: MemoryStoreAccess | None | Unset = UNSET
    instructions: str | None | Unset = UNSET
    mount_path: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.memory_store_id = data["memory_store_id"]
            self.name = data.get("name", UNSET)
            self.description = data.get("description", UNSET)
            value = data.get("access", UNSET)
            self.access = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_memory_store_access(value)
            )
            self.instructions = data.get("instructions", UNSET)
            self.mount_path = data.get("mount_path", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "access") from None
        self._raw = data
        return self


decode_memory_store_resource = MemoryStoreResource.from_dict
