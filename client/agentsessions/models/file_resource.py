# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new, parse_timestamp


@model
class FileResource(Model):
    """A file in the sandbox of a session, read-only to the agent.

    Attributes:
        id: Identifies the resource; begins with `sesrsc_`.
        type: Always `file`.
        file_id: The session's own copy of the file, not the file that was sent; begins with
            `file_`.
        mount_path: Where the agent finds the file, below `/mnt/session/uploads`.
        created_at: When the file was added.
        updated_at: When the resource last changed.
    """

    id: str
    type: Literal["file"] = "file"
    file_id: str
    mount_path: str
    created_at: datetime
    updated_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "created_at"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.file_id = data["file_id"]
            self.mount_path = data["mount_path"]
            self.created_at = parse_timestamp(data["created_at"])
            at = "updated_at"
            self.updated_at = parse_timestamp(data["updated_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_file_resource = FileResource.from_dict
