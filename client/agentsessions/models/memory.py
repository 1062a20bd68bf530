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
class Memory(Model):
    """A text at a path of a memory store.

    Attributes:
        id: Identifies the memory, also after it has moved to another path; begins with `mem_`.
        type: Always `memory`.
        memory_store_id: The store that the memory belongs to; begins with `memstore_`.
        memory_version_id: The version that holds the present content; begins with `memver_`.
            Versions do not tell by themselves which is the latest.
        path: The path of the memory, which begins with `/` and is unique in the store. At most
            1024 characters.
        content: The text, up to 102,400 bytes of UTF-8; null or absent in the view `basic`. At
            most 102400 characters.
        content_size_bytes: The size of the content in bytes of UTF-8, in every view.
        content_sha256: The SHA-256 hash of the content, in every view, over the bytes of UTF-8
            as they were sent. It serves to notice changes and as a precondition. Must match
            `^[0-9a-f]{64}$`.
        created_at: When the memory was created.
        updated_at: When the memory last changed. Its version tells who changed it.
    """

    id: str
    type: Literal["memory"] = "memory"
    memory_store_id: str
    memory_version_id: str
    path: str
    content: str | None | Unset = UNSET
    content_size_bytes: int
    content_sha256: str
    created_at: datetime
    updated_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "created_at"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.memory_store_id = data["memory_store_id"]
            self.memory_version_id = data["memory_version_id"]
            self.path = data["path"]
            self.content = data.get("content", UNSET)
            self.content_size_bytes = data["content_size_bytes"]
            self.content_sha256 = data["content_sha256"]
            self.created_at = parse_timestamp(data["created_at"])
            at = "updated_at"
            self.updated_at = parse_timestamp(data["updated_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_memory = Memory.from_dict
