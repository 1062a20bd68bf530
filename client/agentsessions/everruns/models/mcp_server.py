# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .mcp_auth_mode import MCPAuthMode, decode_mcp_auth_mode
from .mcp_protocol_mode import MCPProtocolMode, decode_mcp_protocol_mode
from .mcp_transport import MCPTransport, decode_mcp_transport

if TYPE_CHECKING:
    from ._inputs import MCPAuthModeLiteral, MCPProtocolModeLiteral, MCPTransportLiteral


@model
class MCPServer(Model):
    """An MCP server whose tools the agent can use.

    Attributes:
        type: How it is reached.
        url: Its address, for `http`.
        headers: Headers to send to it, for `http`. They may hold credentials.
        auth_mode: How the service identifies itself there.
        oauth_provider_id: Where it gets its token, for `o_auth`.
        protocol_mode: Which age of the protocol to speak.
        tool_discovery: Whether to ask it for its tools.
        command: The program to start, for `stdio`.
        args: The arguments of the program.
        env: Variables of its environment, for `stdio`. They may hold credentials.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "headers",
            "env",
        }
    )

    type: MCPTransport | Unset = UNSET
    url: str | Unset = UNSET
    headers: dict[str, str] | Unset = UNSET
    auth_mode: MCPAuthMode | Unset = UNSET
    oauth_provider_id: str | None | Unset = UNSET
    protocol_mode: MCPProtocolMode | Unset = UNSET
    tool_discovery: bool | Unset = UNSET
    command: str | None | Unset = UNSET
    args: list[str] | Unset = UNSET
    env: dict[str, str] | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: MCPTransport | MCPTransportLiteral | Unset = ...,
            url: str | Unset = ...,
            headers: Mapping[str, str] | Unset = ...,
            auth_mode: MCPAuthMode | MCPAuthModeLiteral | Unset = ...,
            oauth_provider_id: str | None | Unset = ...,
            protocol_mode: MCPProtocolMode | MCPProtocolModeLiteral | Unset = ...,
            tool_discovery: bool | Unset = ...,
            command: str | None | Unset = ...,
            args: Sequence[str] | Unset = ...,
            env: Mapping[str, str] | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "type"
        try:
            value = data.get("type", UNSET)
            self.type = value if value is UNSET else decode_mcp_transport(value)
            self.url = data.get("url", UNSET)
            self.headers = data.get("headers", UNSET)
            at = "auth_mode"
            value = data.get("auth_mode", UNSET)
            self.auth_mode = value if value is UNSET else decode_mcp_auth_mode(value)
            self.oauth_provider_id = data.get("oauth_provider_id", UNSET)
            at = "protocol_mode"
            value = data.get("protocol_mode", UNSET)
            self.protocol_mode = value if value is UNSET else decode_mcp_protocol_mode(value)
            self.tool_discovery = data.get("tool_discovery", UNSET)
            self.command = data.get("command", UNSET)
            self.args = data.get("args", UNSET)
            self.env = data.get("env", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_mcp_server = MCPServer.from_dict
