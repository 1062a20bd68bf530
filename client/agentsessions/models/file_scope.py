# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class FileScope(Model):
    """What a file belongs to.

    Attributes:
        id: The session that made the file; begins with `sesn_`.
        type: Always `session`.
    """

    id: str
    type: Literal["session"] = "session"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_file_scope = FileScope.from_dict
