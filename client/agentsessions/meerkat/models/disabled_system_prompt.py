# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DisabledSystemPrompt(Model):
    """No instructions at all.

    Attributes:
        action: Always `disable`.
    """

    action: Literal["disable"] = "disable"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.action = data["action"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_disabled_system_prompt = DisabledSystemPrompt.from_dict
