# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .probe_http_response import ProbeHTTPResponse, decode_probe_http_response


@model
class MCPProbe(Model):
    """The step at which trying a credential on its MCP server failed.

    Attributes:
        method: The MCP method of the step, such as `initialize` or `tools/list`.
        http_response: What the server answered; null when no answer came, for example after a
            timeout or a failure of DNS or TLS.
    """

    method: str
    http_response: ProbeHTTPResponse | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.method = data["method"]
            value = data.get("http_response", UNSET)
            self.http_response = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_probe_http_response(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "http_response") from None
        self._raw = data
        return self


decode_mcp_probe = MCPProbe.from_dict
