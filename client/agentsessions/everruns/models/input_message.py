# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .input_content_part import read_input_content_part_list
from .message_role import MessageRole, decode_message_role

if TYPE_CHECKING:
    from ._inputs import InputContentPartDict, MessageRoleLiteral
    from .input_content_part import InputContentPart


@model
class InputMessage(Model):
    """What to say to the agent.

    Attributes:
        role: Always `user`; left out, the same.
        content: Text and pictures, in reading order.
    """

    role: MessageRole | MessageRoleLiteral | Unset = UNSET
    content: Sequence[InputContentPart | InputContentPartDict]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "role"
        try:
            value = data.get("role", UNSET)
            self.role = value if value is UNSET else decode_message_role(value)
            at = "content"
            self.content = read_input_content_part_list(data["content"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_input_message = InputMessage.from_dict
