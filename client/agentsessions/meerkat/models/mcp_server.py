# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""An MCP server, told by how it is reached."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import KeyedVariants, UnknownVariant

_VARIANTS: Final = KeyedVariants[Any](
    "MCPServer",
    {
        "command": "stdio_mcp_server:StdioMCPServer",
        "url": "http_mcp_server:HttpMCPServer",
    },
    __name__,
)

if TYPE_CHECKING:
    from .http_mcp_server import HttpMCPServer
    from .stdio_mcp_server import StdioMCPServer

    MCPServer: TypeAlias = StdioMCPServer | HttpMCPServer | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_mcp_server: Final[Callable[[Any], MCPServer]] = _VARIANTS.decode
read_mcp_server_list: Final[Callable[[Any], list[MCPServer]]] = _VARIANTS.decode_list
