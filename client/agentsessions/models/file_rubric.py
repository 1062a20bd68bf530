# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class FileRubric(Model):
    """Criteria kept in an uploaded file. The service reads the file when it takes the event in,
    and the stored event holds the text instead.

    Attributes:
        type: Always `file`.
        file_id: The file with the criteria; begins with `file_`.
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


decode_file_rubric = FileRubric.from_dict
