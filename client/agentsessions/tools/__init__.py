"""Functions that an agent can call.

    from agentsessions import tool

    @tool
    def get_weather(city: str) -> str:
        \"\"\"The weather in a city.\"\"\"
        return look_up(city)

A `Tool` stands in `agents.create(tools=[...])`, to tell the agent of it, and in
`sessions.run(tools=[...])`, to answer its calls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.lazy import lazy_names

if TYPE_CHECKING:
    from .collect import collect_tools as collect_tools
    from .context import ToolContext as ToolContext
    from .decorator import tool as tool
    from .functions import Tool as Tool
    from .mcp import mcp_tools as mcp_tools
    from .results import ToolResult as ToolResult

_MODULES = {
    "Tool": "functions",
    "ToolContext": "context",
    "ToolResult": "results",
    "collect_tools": "collect",
    "mcp_tools": "mcp",
    "tool": "decorator",
}

__all__ = [*_MODULES]  # noqa: PLE0604  # pyright: ignore[reportUnsupportedDunderAll]  # strings all the same

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(__name__, _MODULES)
