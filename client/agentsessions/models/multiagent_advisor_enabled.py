# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class MultiagentAdvisorEnabled(Model):
    """The session's primary thread can consult another model in the middle of a turn.

    Attributes:
        type: Always `enabled`.
        model: The model to consult. Not every model may advise every other; a pair that does
            not fit is refused with 400.
    """

    type: Literal["enabled"] = "enabled"
    model: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.model = data["model"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_multiagent_advisor_enabled = MultiagentAdvisorEnabled.from_dict
