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

from .channel_session import ChannelSession, decode_channel_session


@model
class ChannelSessionPage(Model):
    """One page of the caller's sessions.

    Attributes:
        data: The sessions, the most recently active first.
        next_page_token: What to send as `page_token` for the next page; absent on the last.
    """

    data: list[ChannelSession]
    next_page_token: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.data = decode_list(decode_channel_session, data["data"])
            self.next_page_token = data.get("next_page_token", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "data") from None
        self._raw = data
        return self


decode_channel_session_page = ChannelSessionPage.from_dict
