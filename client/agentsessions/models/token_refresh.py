# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .probe_http_response import ProbeHTTPResponse, decode_probe_http_response
from .token_refresh_status import TokenRefreshStatus, decode_token_refresh_status


@model
class TokenRefresh(Model):
    """How renewing an access token went.

    Attributes:
        status: The result.
        http_response: What the token endpoint answered; set only when `status` is `failed`.
    """

    status: TokenRefreshStatus
    http_response: ProbeHTTPResponse | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "status"
        try:
            self.status = decode_token_refresh_status(data["status"])
            at = "http_response"
            value = data.get("http_response", UNSET)
            self.http_response = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_probe_http_response(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_token_refresh = TokenRefresh.from_dict
