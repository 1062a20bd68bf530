# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ToolProcessCessationUnknown(Model):
    """How the program ended is not known.

    Attributes:
        kind: Always `unknown`.
    """

    kind: Literal["unknown"] = "unknown"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tool_process_cessation_unknown = ToolProcessCessationUnknown.from_dict
