# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class RunInputPendingToolResults(Model):
    """A run works on results of tools that it had to wait for.

    Attributes:
        kind: Always `pending_tool_results`.
    """

    kind: Literal["pending_tool_results"] = "pending_tool_results"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_run_input_pending_tool_results = RunInputPendingToolResults.from_dict
