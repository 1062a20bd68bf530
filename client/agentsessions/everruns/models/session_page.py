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

from .session import Session, decode_session


@model
class SessionPage(Model):
    """One page of sessions.

    Attributes:
        data: The sessions of this page.
        total: How many there are on all pages. At least 0.
        offset: How many were skipped before this page. At least 0.
        limit: How many a page holds at most. At least 0.
        next_url: Address of the next page; null or absent on the last.
        prev_url: Address of the page before; null or absent on the first.
    """

    data: list[Session]
    total: int
    offset: int
    limit: int
    next_url: str | None | Unset = UNSET
    prev_url: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.data = decode_list(decode_session, data["data"])
            self.total = data["total"]
            self.offset = data["offset"]
            self.limit = data["limit"]
            self.next_url = data.get("next_url", UNSET)
            self.prev_url = data.get("prev_url", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "data") from None
        self._raw = data
        return self


decode_session_page = SessionPage.from_dict
