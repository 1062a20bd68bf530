# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class WebFetchSourceAll(Model):
    """Any address from this source may be fetched.

    Attributes:
        type: Always `all`.
    """

    type: Literal["all"] = "all"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_web_fetch_source_all = WebFetchSourceAll.from_dict
