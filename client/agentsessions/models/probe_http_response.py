# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ProbeHTTPResponse(Model):
    """An HTTP answer that a credential met with while it was tried.

    Attributes:
        status_code: The HTTP status code.
        content_type: The `Content-Type` of the answer.
        body: The body, without sensitive values and possibly cut short.
        body_truncated: Whether `body` was cut short.
    """

    status_code: int
    content_type: str
    body: str
    body_truncated: bool

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.status_code = data["status_code"]
            self.content_type = data["content_type"]
            self.body = data["body"]
            self.body_truncated = data["body_truncated"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_probe_http_response = ProbeHTTPResponse.from_dict
