# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .tool_choice import read_tool_choice_list

if TYPE_CHECKING:
    from ._inputs import ToolChoiceDict
    from .tool_choice import ToolChoice


@model
class TurnToolOverlay(Model):
    """Which tools a turn has.

    Attributes:
        allowed_tools: Only these; null allows all.
        blocked_tools: None of these.
        tool_choice_plan: What each request to the model says about tools, in order. Servers
            before 0.9 ignore it.
    """

    allowed_tools: Sequence[str] | None | Unset = UNSET
    blocked_tools: Sequence[str] | None | Unset = UNSET
    tool_choice_plan: Sequence[ToolChoice | ToolChoiceDict] | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.allowed_tools = data.get("allowed_tools", UNSET)
            self.blocked_tools = data.get("blocked_tools", UNSET)
            value = data.get("tool_choice_plan", UNSET)
            self.tool_choice_plan = (
                value if value is UNSET else None if value is None else read_tool_choice_list(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "tool_choice_plan") from None
        self._raw = data
        return self


decode_turn_tool_overlay = TurnToolOverlay.from_dict
