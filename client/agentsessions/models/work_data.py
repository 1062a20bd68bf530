# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class WorkData(Model):
    """The session that a work item is about.

    Attributes:
        id: The session to run; begins with `sesn_`.
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


decode_work_data = WorkData.from_dict
