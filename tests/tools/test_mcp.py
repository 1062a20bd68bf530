"""The tools of a real MCP server, in this process."""

from __future__ import annotations

from mcp import Client as McpClient
from mcp.server import MCPServer
from mcp.types import EmbeddedResource, ImageContent, TextResourceContents

from agentsessions import ToolContext
from agentsessions.tools import collect_tools, mcp_tools

CONTEXT = ToolContext("sesn_01", "sevt_01", "a_tool", client=None)


def library() -> MCPServer:
    server = MCPServer("library")

    @server.tool(name="find.book")
    async def find(title: str, limit: int = 3) -> str:
        """Look for a book."""
        if title == "none":
            raise ValueError("no such book")
        return f"{title} {limit}"

    @server.tool()
    async def cover() -> ImageContent:
        """The cover."""
        return ImageContent(type="image", data="iVBORw0KGgo=", mime_type="image/png")

    @server.tool()
    async def page() -> EmbeddedResource:
        """A page."""
        text = TextResourceContents(uri="book://1", text="It was a dark night.")
        return EmbeddedResource(type="resource", resource=text)

    return server


async def test_they_are_listed_and_called() -> None:
    async with McpClient(library()) as session:
        tools = collect_tools(await mcp_tools(session))
        assert list(tools) == ["find_book", "cover", "page"]
        find = tools["find_book"]
        assert find.description == "Look for a book."
        assert find.input_schema["required"] == ["title"]

        found = await find.arun({"title": "Emma", "limit": 1}, CONTEXT)
        assert (found.content, found.is_error) == ([{"type": "text", "text": "Emma 1"}], False)
        missing = await find.arun({"title": "none"}, CONTEXT)
        assert missing.is_error
        assert "find.book" in missing.content[0]["text"]
        assert (await find.arun({}, CONTEXT)).content[0]["text"].endswith("title: is missing")

        [picture] = (await tools["cover"].arun({}, CONTEXT)).content
        assert picture["source"]["media_type"] == "image/png"
        [document] = (await tools["page"].arun({}, CONTEXT)).content
        assert (document["title"], document["source"]["data"]) == (
            "book://1",
            "It was a dark night.",
        )
