# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A tool that an agent can call."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "ToolDefinition",
    "type",
    {
        "builtin": "builtin_tool:BuiltinTool",
        "client_side": "client_tool:ClientTool",
    },
    __name__,
)

if TYPE_CHECKING:
    from .builtin_tool import BuiltinTool
    from .client_tool import ClientTool

    ToolDefinition: TypeAlias = BuiltinTool | ClientTool | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_tool_definition: Final[Callable[[Any], ToolDefinition]] = _VARIANTS.decode
read_tool_definition_list: Final[Callable[[Any], list[ToolDefinition]]] = _VARIANTS.decode_list
