# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ServerToolKindWebSearch(Model):
    """A search of the web.

    Attributes:
        kind: Always `web_search`.
    """

    kind: Literal["web_search"] = "web_search"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_server_tool_kind_web_search = ServerToolKindWebSearch.from_dict
