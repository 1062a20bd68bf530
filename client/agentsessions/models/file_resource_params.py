# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class FileResourceParams(Model):
    """An uploaded file, to be copied into the sandbox of a session.

    Attributes:
        type: Always `file`.
        file_id: The uploaded file; begins with `file_`.
        mount_path: Where the agent is to find the file, below `/mnt/session/uploads`:
            `/sales.csv` becomes `/mnt/session/uploads/sales.csv`. Left out or null, the name is the
            `file_id`.
    """

    type: Literal["file"] = "file"
    file_id: str
    mount_path: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.file_id = data["file_id"]
            self.mount_path = data.get("mount_path", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_file_resource_params = FileResourceParams.from_dict
