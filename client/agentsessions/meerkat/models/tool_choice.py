# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Whether the model calls a tool."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "ToolChoice",
    "mode",
    {
        "auto": "tool_choice_auto:ToolChoiceAuto",
        "required": "tool_choice_required:ToolChoiceRequired",
        "none": "tool_choice_none:ToolChoiceNone",
        "tool": "tool_choice_tool:ToolChoiceTool",
    },
    __name__,
)

if TYPE_CHECKING:
    from .tool_choice_auto import ToolChoiceAuto
    from .tool_choice_none import ToolChoiceNone
    from .tool_choice_required import ToolChoiceRequired
    from .tool_choice_tool import ToolChoiceTool

    ToolChoice: TypeAlias = (
        ToolChoiceAuto | ToolChoiceRequired | ToolChoiceNone | ToolChoiceTool | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_tool_choice: Final[Callable[[Any], ToolChoice]] = _VARIANTS.decode
read_tool_choice_list: Final[Callable[[Any], list[ToolChoice]]] = _VARIANTS.decode_list
