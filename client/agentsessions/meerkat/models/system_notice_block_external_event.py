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
class SystemNoticeBlockExternalEvent(Model):
    """Something that happened outside.

    Attributes:
        type: Always `external_event`.
        source: Where.
        event_type: What happened.
        summary: What happened, in short.
        body: What happened, as a text.
        payload: What is known of it, as any JSON.
        content: The same as content blocks.
    """

    type: Literal["external_event"] = "external_event"
    source: str
    event_type: str
    summary: str | None | Unset = UNSET
    body: str | None | Unset = UNSET
    payload: Any | Unset = UNSET
    content: list[ContentBlock] | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["external_event"] = ...,
            source: str,
            event_type: str,
            summary: str | None | Unset = ...,
            body: str | None | Unset = ...,
            payload: Any | Unset = ...,
            content: Sequence[ContentBlock | ContentBlockDict] | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.source = data["source"]
            self.event_type = data["event_type"]
            self.summary = data.get("summary", UNSET)
            self.body = data.get("body", UNSET)
            self.payload = data.get("payload", UNSET)
            value = data.get("content", UNSET)
            self.content = value if value is UNSET else read_content_block_list(value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "content") from None
        self._raw = data
        return self


decode_system_notice_block_external_event = SystemNoticeBlockExternalEvent.from_dict
