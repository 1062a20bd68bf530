# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    mismatch,
    model,
    new,
    parse_timestamp,
)


@model
class MemoryStore(Model):
    """A collection of memories that outlives sessions. A session with the store attached reaches
    it as a directory.

    Attributes:
        id: Identifies the store; begins with `memstore_`.
        type: Always `memory_store`.
        name: The name of the store. Its directory in a session is named after it. 1 to 255
            characters.
        description: What the store contains, worded for the agent that it is attached to; empty
            when it was not given. At most 1024 characters.
        metadata: Key-value pairs for the caller's own use, such as whose memories these are.
            Agents do not see them. At most 16 entries; keys: 1 to 64 characters; values: at most
            512 characters.
        created_at: When the store was created.
        updated_at: When the store itself was last changed or archived. Changes of its memories
            do not count.
        archived_at: When the store was archived, and so made read-only; null or absent while it
            is not.
    """

    id: str
    type: Literal["memory_store"] = "memory_store"
    name: str
    description: str
    metadata: dict[str, str]
    created_at: datetime
    updated_at: datetime
    archived_at: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "created_at"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.name = data["name"]
            self.description = data["description"]
            self.metadata = data["metadata"]
            self.created_at = parse_timestamp(data["created_at"])
            at = "updated_at"
            self.updated_at = parse_timestamp(data["updated_at"])
            at = "archived_at"
            value = data.get("archived_at", UNSET)
            self.archived_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_memory_store = MemoryStore.from_dict
