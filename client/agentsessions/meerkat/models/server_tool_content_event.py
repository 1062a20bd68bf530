# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .server_tool_kind import decode_server_tool_kind

if TYPE_CHECKING:
    from .server_tool_kind import ServerToolKind


@model
class ServerToolContentEvent(Model):
    """A tool of the provider has done something.

    Attributes:
        type: Always `server_tool_content`.
        id: The call, as the provider names it.
        kind: The tool.
        content: What it did, as any JSON.
        assistant_message_id: The assistant message that this is part of; servers before 0.9
            leave it out.
    """

    type: Literal["server_tool_content"] = "server_tool_content"
    id: str | None | Unset = UNSET
    kind: ServerToolKind
    content: Any
    assistant_message_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.id = data.get("id", UNSET)
            self.kind = decode_server_tool_kind(data["kind"])
            self.content = data["content"]
            self.assistant_message_id = data.get("assistant_message_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "kind") from None
        self._raw = data
        return self


decode_server_tool_content_event = ServerToolContentEvent.from_dict
