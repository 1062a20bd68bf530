# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class DeletedFile(Model):
    """Confirms that a file is gone.

    Attributes:
        id: The file that was deleted; begins with `file_`.
        type: Always `file_deleted`.
    """

    id: str
    type: Literal["file_deleted"] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data.get("type", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_deleted_file = DeletedFile.from_dict
