# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class StaticBearerAuth(Model):
    """A bearer token for one MCP server that does not expire by itself.

    Attributes:
        type: Always `static_bearer`.
        mcp_server_url: The MCP server that the credential is for. A server of a session matches
            when its URL is the same, the case of the host, the default port and a slash at the end
            aside.
    """

    type: Literal["static_bearer"] = "static_bearer"
    mcp_server_url: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.mcp_server_url = data["mcp_server_url"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_static_bearer_auth = StaticBearerAuth.from_dict
