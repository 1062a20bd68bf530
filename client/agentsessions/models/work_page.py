# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
)

from .work import Work, decode_work


@model
class WorkPage(Model):
    """One page of work items.

    Attributes:
        data: The work items of this page.
        next_page: Cursor of the next page, for the query parameter `page`; null or absent on
            the last page.
    """

    data: list[Work]
    next_page: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.data = decode_list(decode_work, data["data"])
            self.next_page = data.get("next_page", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "data") from None
        self._raw = data
        return self


decode_work_page = WorkPage.from_dict
