# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .text_block import TextBlock, decode_text_block

if TYPE_CHECKING:
    from ._inputs import TextBlockDict


@model
class SystemMessage(Model):
    """Adds to the system prompt for the turn it comes with and all later ones. A request holds at
    most one, as its last event, directly after a `user.message` or a tool result; while the
    session waits for tool answers only the latter will do. Models that cannot take it refuse it
    with the error code `model_does_not_support_mid_conversation_system`.

    Attributes:
        type: Always `system.message`.
        content: The added instructions. 1 to 1000 items.
    """

    type: Literal["system.message"] = "system.message"
    content: list[TextBlock]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["system.message"] = ...,
            content: Sequence[TextBlock | TextBlockDict],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.content = decode_list(decode_text_block, data["content"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "content") from None
        self._raw = data
        return self


decode_system_message = SystemMessage.from_dict
