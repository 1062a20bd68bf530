# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, ClassVar, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class StaticBearerAuthParams(Model):
    """A bearer token for one MCP server that does not expire by itself, such as an API key or a
    personal access token.

    Attributes:
        type: Always `static_bearer`.
        mcp_server_url: The MCP server that the credential is for; it cannot be changed later.
            Another active credential of the vault for the same server is refused with 409. Sessions
            compare URLs without regard to the case of the host, the default port and a slash at the
            end.
        token: The token that is sent to the MCP server; never sent back.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "token",
        }
    )

    type: Literal["static_bearer"] = "static_bearer"
    mcp_server_url: str
    token: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.mcp_server_url = data["mcp_server_url"]
            self.token = data["token"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_static_bearer_auth_params = StaticBearerAuthParams.from_dict
