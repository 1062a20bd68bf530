# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A toolset or a tool to give to an agent."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "AgentToolParams",
    "type",
    {
        "agent_toolset_20260401": "agent_toolset_20260401_params:AgentToolset20260401Params",
        "mcp_toolset": "mcp_toolset_params:MCPToolsetParams",
        "custom": "custom_tool:CustomTool",
    },
    __name__,
)

if TYPE_CHECKING:
    from .agent_toolset_20260401_params import AgentToolset20260401Params
    from .custom_tool import CustomTool
    from .mcp_toolset_params import MCPToolsetParams

    AgentToolParams: TypeAlias = (
        AgentToolset20260401Params | MCPToolsetParams | CustomTool | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_agent_tool_params: Final[Callable[[Any], AgentToolParams]] = _VARIANTS.decode
read_agent_tool_params_list: Final[Callable[[Any], list[AgentToolParams]]] = _VARIANTS.decode_list
