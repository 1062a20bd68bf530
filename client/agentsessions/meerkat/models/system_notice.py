# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .runtime_append_origin import RuntimeAppendOrigin, decode_runtime_append_origin
from .system_notice_block import read_system_notice_block_list
from .system_notice_kind import SystemNoticeKind, decode_system_notice_kind

if TYPE_CHECKING:
    from .system_notice_block import SystemNoticeBlock


@model
class SystemNotice(Model):
    """A notice of the system that came with an input.

    Attributes:
        kind: What it is about.
        body: The notice as a text.
        blocks: The notice in parts.
        runtime_origin: Which input it came with.
        created_at: When it was made, in RFC 3339.
    """

    kind: SystemNoticeKind
    body: str | None | Unset = UNSET
    blocks: list[SystemNoticeBlock] | Unset = UNSET
    runtime_origin: RuntimeAppendOrigin | None | Unset = UNSET
    created_at: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "kind"
        try:
            self.kind = decode_system_notice_kind(data["kind"])
            self.body = data.get("body", UNSET)
            at = "blocks"
            value = data.get("blocks", UNSET)
            self.blocks = value if value is UNSET else read_system_notice_block_list(value)
            at = "runtime_origin"
            value = data.get("runtime_origin", UNSET)
            self.runtime_origin = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_runtime_append_origin(value)
            )
            self.created_at = data.get("created_at", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_system_notice = SystemNotice.from_dict
