# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .mcp_http_transport import MCPHttpTransport, decode_mcp_http_transport

if TYPE_CHECKING:
    from ._inputs import MCPHttpTransportLiteral


@model
class HttpMCPServer(Model):
    """A server at a web address.

    Attributes:
        name: The name that its tools go by.
        url: The address.
        transport: How to speak to it; null takes `streamable-http`.
        headers: Headers to send.
        connect_timeout_secs: How long connecting may take, in seconds; null takes the server's
            limit. At least 0.
    """

    name: str
    url: str
    transport: MCPHttpTransport | MCPHttpTransportLiteral | None | Unset = UNSET
    headers: Mapping[str, str] | Unset = UNSET
    connect_timeout_secs: int | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.name = data["name"]
            self.url = data["url"]
            value = data.get("transport", UNSET)
            self.transport = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_mcp_http_transport(value)
            )
            self.headers = data.get("headers", UNSET)
            self.connect_timeout_secs = data.get("connect_timeout_secs", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "transport") from None
        self._raw = data
        return self


decode_http_mcp_server = HttpMCPServer.from_dict
