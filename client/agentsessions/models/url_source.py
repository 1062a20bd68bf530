# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class URLSource(Model):
    """Content that the service fetches from the web.

    Attributes:
        type: Always `url`.
        url: The address to fetch.
    """

    type: Literal["url"] = "url"
    url: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.url = data["url"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_url_source = URLSource.from_dict
