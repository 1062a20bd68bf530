# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .content_block import read_content_block_list

if TYPE_CHECKING:
    from ._inputs import ContentBlockDict
    from .content_block import ContentBlock


@model
class SystemNoticeBlockRuntimeNotice(Model):
    """Something about the agent itself.

    Attributes:
        type: Always `runtime_notice`.
        category: What it is about.
        payload: What is known of it, as any JSON.
        content: The blocks.
        detail: What is known besides, for people to read.
    """

    type: Literal["runtime_notice"] = "runtime_notice"
    category: str
    payload: Any | Unset = UNSET
    content: list[ContentBlock] | Unset = UNSET
    detail: str | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["runtime_notice"] = ...,
            category: str,
            payload: Any | Unset = ...,
            content: Sequence[ContentBlock | ContentBlockDict] | Unset = ...,
            detail: str | None | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.category = data["category"]
            self.payload = data.get("payload", UNSET)
            value = data.get("content", UNSET)
            self.content = value if value is UNSET else read_content_block_list(value)
            self.detail = data.get("detail", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "content") from None
        self._raw = data
        return self


decode_system_notice_block_runtime_notice = SystemNoticeBlockRuntimeNotice.from_dict
