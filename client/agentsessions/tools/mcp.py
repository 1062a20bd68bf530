"""The tools of an MCP server, as tools that this program answers with."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Awaitable, Callable
from typing import Any, Protocol

from .files import file_block
from .functions import Tool
from .making import make_tool
from .results import ToolResult, write_result

Json = dict[str, Any]


class McpSession(Protocol):
    """A connection to an MCP server: a `Client` of the package `mcp`, or a `ClientSession`."""

    @property
    def list_tools(self) -> Callable[..., Awaitable[Any]]: ...

    @property
    def call_tool(self) -> Callable[..., Awaitable[Any]]: ...


async def mcp_tools(session: McpSession) -> list[Tool]:
    """All tools of an MCP server. Their calls go to the server over this connection, which belongs
    to its event loop: they are for the asyncio side of a client.

    What no name can have becomes `_`. Raises ConfigurationError for a schema that the service does
    not take.
    """
    page = _json(await session.list_tools())
    listed: list[Json] = page["tools"]
    while page.get("nextCursor"):
        page = _json(await session.list_tools(cursor=page["nextCursor"]))
        listed += page["tools"]
    return [_tool(session, each) for each in listed]


def _tool(session: McpSession, listed: Json) -> Tool:
    name: str = listed["name"]

    async def call(**values: Any) -> ToolResult:
        return _result(_json(await session.call_tool(name, values)))

    call.__qualname__ = f"{name} of an MCP server"
    return make_tool(
        call,
        name=re.sub(r"[^A-Za-z0-9_-]", "_", name)[:128],
        description=listed.get("description") or listed.get("title") or name,
        input_schema=listed["inputSchema"],
    )


def _json(answer: Any) -> Json:
    """An answer by the names of the protocol, which no version of the package changes."""
    found: Json = answer.model_dump(mode="json", by_alias=True, exclude_none=True)
    return found


def _result(answer: Json) -> ToolResult:
    content: list[Json] = answer.get("content") or []
    written = [_block(each) for each in content] or answer.get("structuredContent")
    return ToolResult(write_result(written).content, answer.get("isError", False))


def _block(content: Json) -> Json:
    """A block for the agent: of a picture or a resource with its content, else of what is said."""
    match content:
        case {"type": "text", "text": text}:
            return {"type": "text", "text": text}
        case {"type": "image", "data": data, "mimeType": media_type}:
            return file_block((None, b64decode(data), media_type))
        case {"type": "resource", "resource": {"uri": uri, "text": text}}:
            return file_block((uri, text.encode(), "text/plain"))
        case {"type": "resource", "resource": {"uri": uri, "blob": data, "mimeType": media_type}}:
            return file_block((uri, b64decode(data), media_type))
        case _:
            return write_result(content).content[0]
