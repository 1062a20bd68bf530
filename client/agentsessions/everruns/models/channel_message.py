# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Self

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

from .text_part import TextPart, decode_text_part

if TYPE_CHECKING:
    from ._inputs import TextPartDict


@model
class ChannelMessage(Model):
    """What a user says.

    Attributes:
        role: May be left out. Always `user`.
        content: The text, in one or more pieces. At least 1 item.
    """

    role: Literal["user"] | Unset = UNSET
    content: Sequence[TextPart | TextPartDict]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.role = data.get("role", UNSET)
            self.content = decode_list(decode_text_part, data["content"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "content") from None
        self._raw = data
        return self


decode_channel_message = ChannelMessage.from_dict
