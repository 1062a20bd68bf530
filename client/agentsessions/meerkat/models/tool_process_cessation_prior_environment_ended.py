# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ToolProcessCessationPriorEnvironmentEnded(Model):
    """The program ended with the environment that it ran in.

    Attributes:
        kind: Always `prior_environment_ended`.
    """

    kind: Literal["prior_environment_ended"] = "prior_environment_ended"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tool_process_cessation_prior_environment_ended = (
    ToolProcessCessationPriorEnvironmentEnded.from_dict
)
