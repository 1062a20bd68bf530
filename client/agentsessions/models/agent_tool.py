# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A toolset or a tool of an agent, with defaults filled in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "AgentTool",
    "type",
    {
        "agent_toolset_20260401": "agent_toolset_20260401:AgentToolset20260401",
        "mcp_toolset": "mcp_toolset:MCPToolset",
        "custom": "custom_tool:CustomTool",
    },
    __name__,
)

if TYPE_CHECKING:
    from .agent_toolset_20260401 import AgentToolset20260401
    from .custom_tool import CustomTool
    from .mcp_toolset import MCPToolset

    AgentTool: TypeAlias = AgentToolset20260401 | MCPToolset | CustomTool | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_agent_tool: Final[Callable[[Any], AgentTool]] = _VARIANTS.decode
read_agent_tool_list: Final[Callable[[Any], list[AgentTool]]] = _VARIANTS.decode_list
