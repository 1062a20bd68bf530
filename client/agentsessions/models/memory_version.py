# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Self

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

from .actor import decode_actor
from .memory_operation import MemoryOperation, decode_memory_operation

if TYPE_CHECKING:
    from .actor import Actor


@model
class MemoryVersion(Model):
    """One change to a memory: what the memory was like after it, and who made it. Versions outlive
    the memory and are kept for a limited time at least, unless the store is deleted. Only
    redacting changes them.

    Attributes:
        id: Identifies the version; begins with `memver_`.
        type: Always `memory_version`.
        memory_store_id: The store that the version belongs to; begins with `memstore_`.
        memory_id: The memory that was changed; begins with `mem_`. It stays valid after the
            memory is deleted.
        operation: What was done to the memory.
        path: The path of the memory after the change; null when the version is redacted.
        content: The text after the change; null or absent in the view `basic`, for a `deleted`
            memory, and when the version is redacted.
        content_size_bytes: The size of the content in bytes of UTF-8, in every view; null for a
            `deleted` memory and when the version is redacted.
        content_sha256: The SHA-256 hash of the content, in every view; null for a `deleted`
            memory and when the version is redacted. Must match `^[0-9a-f]{64}$`.
        created_by: Who made the change, also when the version is redacted; null or absent when
            that was not recorded.
        redacted_at: When the version was redacted; null or absent while it is not.
        redacted_by: Who redacted the version, never a session; null or absent while it is not
            redacted.
        created_at: When the change was made.
    """

    id: str
    type: Literal["memory_version"] = "memory_version"
    memory_store_id: str
    memory_id: str
    operation: MemoryOperation
    path: str | None | Unset = UNSET
    content: str | None | Unset = UNSET
    content_size_bytes: int | None | Unset = UNSET
    content_sha256: str | None | Unset = UNSET
    created_by: Actor | None | Unset = UNSET
    redacted_at: datetime | None | Unset = UNSET
    redacted_by: Actor | None | Unset = UNSET
    created_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "operation"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.memory_store_id = data["memory_store_id"]
            self.memory_id = data["memory_id"]
            self.operation = decode_memory_operation(data["operation"])
            self.path = data.get("path", UNSET)
            self.content = data.get("content", UNSET)
            self.content_size_bytes = data.get("content_size_bytes", UNSET)
            self.content_sha256 = data.get("content_sha256", UNSET)
            at = "created_by"
            value = data.get("created_by", UNSET)
            self.created_by = (
                value if value is UNSET else None if value is None else decode_actor(value)
            )
            at = "redacted_at"
            value = data.get("redacted_at", UNSET)
            self.redacted_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
            at = "redacted_by"
            value = data.get("redacted_by", UNSET)
            self.redacted_by = (
                value if value is UNSET else None if value is None else decode_actor(value)
            )
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_memory_version = MemoryVersion.from_dict
