# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .mcp_server import decode_mcp_server

if TYPE_CHECKING:
    from ._inputs import MCPServerDict
    from .mcp_server import MCPServer


@model
class AddMCPServerRequest(Model):
    """A server to add.

    Attributes:
        session_id: The session, as in the path. Another one is refused with 400.
        server_config: The server.
        persisted: Whether it is written to the server's configuration too. Default: False.
    """

    session_id: str | Unset = UNSET
    server_config: MCPServer | MCPServerDict
    persisted: bool | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.session_id = data.get("session_id", UNSET)
            self.server_config = decode_mcp_server(data["server_config"])
            self.persisted = data.get("persisted", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "server_config") from None
        self._raw = data
        return self


decode_add_mcp_server_request = AddMCPServerRequest.from_dict
