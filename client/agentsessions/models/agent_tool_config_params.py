# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What holds for one built-in tool instead of the toolset's `default_config`. The tool is told
by `name`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "AgentToolConfigParams",
    "name",
    {
        "bash": "bash_tool_config_params:BashToolConfigParams",
        "edit": "edit_tool_config_params:EditToolConfigParams",
        "read": "read_tool_config_params:ReadToolConfigParams",
        "write": "write_tool_config_params:WriteToolConfigParams",
        "glob": "glob_tool_config_params:GlobToolConfigParams",
        "grep": "grep_tool_config_params:GrepToolConfigParams",
        "web_fetch": "web_fetch_tool_config_params:WebFetchToolConfigParams",
        "web_search": "web_search_tool_config_params:WebSearchToolConfigParams",
    },
    __name__,
)

if TYPE_CHECKING:
    from .bash_tool_config_params import BashToolConfigParams
    from .edit_tool_config_params import EditToolConfigParams
    from .glob_tool_config_params import GlobToolConfigParams
    from .grep_tool_config_params import GrepToolConfigParams
    from .read_tool_config_params import ReadToolConfigParams
    from .web_fetch_tool_config_params import WebFetchToolConfigParams
    from .web_search_tool_config_params import WebSearchToolConfigParams
    from .write_tool_config_params import WriteToolConfigParams

    AgentToolConfigParams: TypeAlias = (
        BashToolConfigParams
        | EditToolConfigParams
        | ReadToolConfigParams
        | WriteToolConfigParams
        | GlobToolConfigParams
        | GrepToolConfigParams
        | WebFetchToolConfigParams
        | WebSearchToolConfigParams
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_agent_tool_config_params: Final[Callable[[Any], AgentToolConfigParams]] = _VARIANTS.decode
read_agent_tool_config_params_list: Final[Callable[[Any], list[AgentToolConfigParams]]] = (
    _VARIANTS.decode_list
)
