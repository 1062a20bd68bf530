# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class HttpHookRuntime(Model):
    """A hook that is called at a web address.

    Attributes:
        type: Always `http`.
        url: The address.
        method: The HTTP method. Default: `POST`.
        headers: Headers to send.
    """

    type: Literal["http"] = "http"
    url: str
    method: str | Unset = UNSET
    headers: Mapping[str, str] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.url = data["url"]
            self.method = data.get("method", UNSET)
            self.headers = data.get("headers", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_http_hook_runtime = HttpHookRuntime.from_dict
