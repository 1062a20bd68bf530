# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .system_notice_block import read_system_notice_block_list
from .system_notice_kind import SystemNoticeKind, decode_system_notice_kind

if TYPE_CHECKING:
    from ._inputs import SystemNoticeBlockDict, SystemNoticeKindLiteral
    from .system_notice_block import SystemNoticeBlock


@model
class RenderableSystemNotice(Model):
    """A notice of the system to show.

    Attributes:
        type: Always `system_notice`.
        kind: What it is about.
        body: The notice as a text.
        blocks: The notice in parts.
    """

    type: Literal["system_notice"] = "system_notice"
    kind: SystemNoticeKind | SystemNoticeKindLiteral
    body: str | None | Unset = UNSET
    blocks: Sequence[SystemNoticeBlock | SystemNoticeBlockDict] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "kind"
        try:
            self.type = data["type"]
            self.kind = decode_system_notice_kind(data["kind"])
            self.body = data.get("body", UNSET)
            at = "blocks"
            value = data.get("blocks", UNSET)
            self.blocks = value if value is UNSET else read_system_notice_block_list(value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_renderable_system_notice = RenderableSystemNotice.from_dict
