# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ServerToolUsage(Model):
    """Requests that the service's own web tools have made.

    Attributes:
        web_search_requests: Searches made by `web_search`.
        web_fetch_requests: Pages fetched by `web_fetch`.
    """

    web_search_requests: int | None | Unset = UNSET
    web_fetch_requests: int | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.web_search_requests = data.get("web_search_requests", UNSET)
            self.web_fetch_requests = data.get("web_fetch_requests", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_server_tool_usage = ServerToolUsage.from_dict
