# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .content_block import read_content_block_list

if TYPE_CHECKING:
    from ._inputs import ContentBlockDict
    from .content_block import ContentBlock


@model
class UserMessage(Model):
    """A message to the agent. It starts a turn on an idle session and waits in the queue of a
    running one. It is refused (400) while the session waits for tool answers, and when the
    budget is used up.

    Attributes:
        type: Always `user.message`.
        content: Text, images and documents, in reading order. A `redacted` block comes only
            from the service and is refused (400).
    """

    type: Literal["user.message"] = "user.message"
    content: list[ContentBlock]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["user.message"] = ...,
            content: Sequence[ContentBlock | ContentBlockDict],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.content = read_content_block_list(data["content"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "content") from None
        self._raw = data
        return self


decode_user_message = UserMessage.from_dict
