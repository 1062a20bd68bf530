# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class FileWrittenData(Model):
    """Which file was written.

    Attributes:
        path: The file, from the root of the workspace.
        operation: What was done, in the service's own word.
        created: Whether the file is new.
        size_bytes: How large it is now, in bytes.
    """

    path: str
    operation: str
    created: bool
    size_bytes: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.path = data["path"]
            self.operation = data["operation"]
            self.created = data["created"]
            self.size_bytes = data["size_bytes"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_file_written_data = FileWrittenData.from_dict
