# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class RemoveMCPServerRequest(Model):
    """A server to take away.

    Attributes:
        session_id: The session, as in the path. Another one is refused with 400.
        server_name: The server.
        persisted: Whether it is taken from the server's configuration too. Default: False.
    """

    session_id: str | Unset = UNSET
    server_name: str
    persisted: bool | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.session_id = data.get("session_id", UNSET)
            self.server_name = data["server_name"]
            self.persisted = data.get("persisted", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_remove_mcp_server_request = RemoveMCPServerRequest.from_dict
