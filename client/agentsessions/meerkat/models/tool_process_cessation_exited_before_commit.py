# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ToolProcessCessationExitedBeforeCommit(Model):
    """The program ended before its result was stored.

    Attributes:
        kind: Always `exited_before_commit`.
    """

    kind: Literal["exited_before_commit"] = "exited_before_commit"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tool_process_cessation_exited_before_commit = (
    ToolProcessCessationExitedBeforeCommit.from_dict
)
