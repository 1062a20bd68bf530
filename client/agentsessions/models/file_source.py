# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class FileSource(Model):
    """Content of an uploaded file.

    Attributes:
        type: Always `file`.
        file_id: Identifies the file; begins with `file_`.
    """

    type: Literal["file"] = "file"
    file_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.file_id = data["file_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_file_source = FileSource.from_dict
