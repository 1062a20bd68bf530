# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .system_notice_block import read_system_notice_block_list
from .system_notice_kind import SystemNoticeKind, decode_system_notice_kind

if TYPE_CHECKING:
    from .system_notice_block import SystemNoticeBlock


@model
class SystemNoticeMessage(Model):
    """A notice of the system to the model, as a message.

    Attributes:
        role: Always `system_notice`.
        created_at: When it was made, in RFC 3339.
        kind: What it is about.
        body: The notice as a text.
        blocks: The notice in parts.
        runtime_origin: Which input it came with, as any object.
    """

    role: Literal["system_notice"] = "system_notice"
    created_at: str
    kind: SystemNoticeKind
    body: str | None | Unset = UNSET
    blocks: list[SystemNoticeBlock] | Unset = UNSET
    runtime_origin: dict[str, Any] | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "kind"
        try:
            self.role = data["role"]
            self.created_at = data["created_at"]
            self.kind = decode_system_notice_kind(data["kind"])
            self.body = data.get("body", UNSET)
            at = "blocks"
            value = data.get("blocks", UNSET)
            self.blocks = value if value is UNSET else read_system_notice_block_list(value)
            self.runtime_origin = data.get("runtime_origin", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_system_notice_message = SystemNoticeMessage.from_dict
