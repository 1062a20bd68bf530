# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    FileInput,
    Model,
    Unset,
    mismatch,
    model,
    new,
)


@model
class UploadFileRequest(Model):
    """A file to store.

    Attributes:
        file: The content. Of the part's file name only the last component is kept; without one,
            the file is called `unnamed`, with the extension of its media type where that is known.
        expires_in_seconds: How many seconds after the upload the file expires. Left out, it
            does not expire. 3600 to 7776000.
    """

    file: FileInput
    expires_in_seconds: int | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.file = data["file"]
            self.expires_in_seconds = data.get("expires_in_seconds", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_upload_file_request = UploadFileRequest.from_dict
