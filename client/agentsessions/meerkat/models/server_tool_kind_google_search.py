# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ServerToolKindGoogleSearch(Model):
    """A search by Google.

    Attributes:
        kind: Always `google_search`.
    """

    kind: Literal["google_search"] = "google_search"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_server_tool_kind_google_search = ServerToolKindGoogleSearch.from_dict
