# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DreamOutputCreateNew(Model):
    """The result goes to a new memory store; the one that is read stays as it is.

    Attributes:
        type: Always `create_new`.
    """

    type: Literal["create_new"] = "create_new"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_dream_output_create_new = DreamOutputCreateNew.from_dict
