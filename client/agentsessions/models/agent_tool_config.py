# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What holds for one built-in tool."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "AgentToolConfig",
    "name",
    {
        "bash": "bash_tool_config:BashToolConfig",
        "edit": "edit_tool_config:EditToolConfig",
        "read": "read_tool_config:ReadToolConfig",
        "write": "write_tool_config:WriteToolConfig",
        "glob": "glob_tool_config:GlobToolConfig",
        "grep": "grep_tool_config:GrepToolConfig",
        "web_fetch": "web_fetch_tool_config:WebFetchToolConfig",
        "web_search": "web_search_tool_config:WebSearchToolConfig",
    },
    __name__,
)

if TYPE_CHECKING:
    from .bash_tool_config import BashToolConfig
    from .edit_tool_config import EditToolConfig
    from .glob_tool_config import GlobToolConfig
    from .grep_tool_config import GrepToolConfig
    from .read_tool_config import ReadToolConfig
    from .web_fetch_tool_config import WebFetchToolConfig
    from .web_search_tool_config import WebSearchToolConfig
    from .write_tool_config import WriteToolConfig

    AgentToolConfig: TypeAlias = (
        BashToolConfig
        | EditToolConfig
        | ReadToolConfig
        | WriteToolConfig
        | GlobToolConfig
        | GrepToolConfig
        | WebFetchToolConfig
        | WebSearchToolConfig
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_agent_tool_config: Final[Callable[[Any], AgentToolConfig]] = _VARIANTS.decode
read_agent_tool_config_list: Final[Callable[[Any], list[AgentToolConfig]]] = _VARIANTS.decode_list
