# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ToolProcessCessationForeignIncarnationEnded(Model):
    """The program ended with the server that ran it.

    Attributes:
        kind: Always `foreign_incarnation_ended`.
    """

    kind: Literal["foreign_incarnation_ended"] = "foreign_incarnation_ended"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tool_process_cessation_foreign_incarnation_ended = (
    ToolProcessCessationForeignIncarnationEnded.from_dict
)
