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
    """One page of sessions, with cursors in both directions.

    Attributes:
        data: The sessions of this page. It can be empty although another page follows.
        next_page: Cursor of the next page, for the query parameter `page`; null or absent on
            the last page.
        prev_page: Cursor of the page before this one, for the query parameter `page`; null or
            absent on the first.
    """

    data: list[Session]
    next_page: str | None | Unset = UNSET
    prev_page: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.data = decode_list(decode_session, data["data"])
            self.next_page = data.get("next_page", UNSET)
            self.prev_page = data.get("prev_page", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "data") from None
        self._raw = data
        return self


decode_session_page = SessionPage.from_dict
