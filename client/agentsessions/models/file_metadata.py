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

from .file_scope import FileScope, decode_file_scope


@model
class FileMetadata(Model):
    """What is known about a file, without its content.

    Attributes:
        id: Identifies the file; begins with `file_`.
        type: Always `file`.
        filename: The name of the file, without directories.
        mime_type: The media type of the content, such as `text/csv`.
        size_bytes: The length of the content in bytes.
        downloadable: Whether the content can be downloaded, as that of files made by sessions
            can. Otherwise a download is refused with 400 (`file_not_downloadable`).
        scope: The session that made the file, and takes it along when it is deleted; null or
            absent for uploaded files.
        created_at: When the file was uploaded or made.
        expires_at: When the content becomes unavailable, for good; null or absent when the file
            does not expire.
    """

    id: str
    type: Literal["file"] = "file"
    filename: str
    mime_type: str
    size_bytes: int
    downloadable: bool | None | Unset = UNSET
    scope: FileScope | None | Unset = UNSET
    created_at: datetime
    expires_at: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "scope"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.filename = data["filename"]
            self.mime_type = data["mime_type"]
            self.size_bytes = data["size_bytes"]
            self.downloadable = data.get("downloadable", UNSET)
            value = data.get("scope", UNSET)
            self.scope = (
                value if value is UNSET else None if value is None else decode_file_scope(value)
            )
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
            at = "expires_at"
            value = data.get("expires_at", UNSET)
            self.expires_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_file_metadata = FileMetadata.from_dict
