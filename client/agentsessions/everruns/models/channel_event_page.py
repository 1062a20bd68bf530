# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .channel_event import read_channel_event_list

if TYPE_CHECKING:
    from .channel_event import ChannelEvent


@model
class ChannelEventPage(Model):
    """Events of a session, as the channel shows them.

    Attributes:
        data: The events, the oldest first.
    """

    data: list[ChannelEvent]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.data = read_channel_event_list(data["data"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "data") from None
        self._raw = data
        return self


decode_channel_event_page = ChannelEventPage.from_dict
