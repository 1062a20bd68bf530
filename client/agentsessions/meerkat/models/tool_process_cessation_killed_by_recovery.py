# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ToolProcessCessationKilledByRecovery(Model):
    """The program was killed.

    Attributes:
        kind: Always `killed_by_recovery`.
        members: How many processes it had. At least 0.
    """

    kind: Literal["killed_by_recovery"] = "killed_by_recovery"
    members: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.members = data["members"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tool_process_cessation_killed_by_recovery = ToolProcessCessationKilledByRecovery.from_dict
