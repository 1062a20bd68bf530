# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .content_block import read_content_block_list
from .sender_content_taint import SenderContentTaint, decode_sender_content_taint
from .system_notice_direction import SystemNoticeDirection, decode_system_notice_direction
from .system_notice_peer import SystemNoticePeer, decode_system_notice_peer

if TYPE_CHECKING:
    from ._inputs import (
        ContentBlockDict,
        SenderContentTaintLiteral,
        SystemNoticeDirectionLiteral,
        SystemNoticePeerDict,
    )
    from .content_block import ContentBlock


@model
class SystemNoticeBlockComms(Model):
    """Something that went between peers.

    Attributes:
        type: Always `comms`.
        direction: Which way it went.
        kind: What it is.
        peer: The peer.
        intent: What it wants.
        status: How it went.
        summary: What it says, in short.
        payload: What it says, as any JSON.
        content: What it says.
        request_id: The request that it belongs to.
        in_reply_to: What it answers.
        delivery_id: How it was delivered.
        sender_taint: Whether the peer may have been misled.
    """

    type: Literal["comms"] = "comms"
    direction: SystemNoticeDirection
    kind: str
    peer: SystemNoticePeer | None | Unset = UNSET
    intent: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    summary: str | None | Unset = UNSET
    payload: Any | Unset = UNSET
    content: list[ContentBlock] | Unset = UNSET
    request_id: str | None | Unset = UNSET
    in_reply_to: str | None | Unset = UNSET
    delivery_id: str | None | Unset = UNSET
    sender_taint: SenderContentTaint | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["comms"] = ...,
            direction: SystemNoticeDirection | SystemNoticeDirectionLiteral,
            kind: str,
            peer: SystemNoticePeer | SystemNoticePeerDict | None | Unset = ...,
            intent: str | None | Unset = ...,
            status: str | None | Unset = ...,
            summary: str | None | Unset = ...,
            payload: Any | Unset = ...,
            content: Sequence[ContentBlock | ContentBlockDict] | Unset = ...,
            request_id: str | None | Unset = ...,
            in_reply_to: str | None | Unset = ...,
            delivery_id: str | None | Unset = ...,
            sender_taint: SenderContentTaint | SenderContentTaintLiteral | None | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "direction"
        try:
            self.type = data["type"]
            self.direction = decode_system_notice_direction(data["direction"])
            self.kind = data["kind"]
            at = "peer"
            value = data.get("peer", UNSET)
            self.peer = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_system_notice_peer(value)
            )
            self.intent = data.get("intent", UNSET)
            self.status = data.get("status", UNSET)
            self.summary = data.get("summary", UNSET)
            self.payload = data.get("payload", UNSET)
            at = "content"
            value = data.get("content", UNSET)
            self.content = value if value is UNSET else read_content_block_list(value)
            self.request_id = data.get("request_id", UNSET)
            self.in_reply_to = data.get("in_reply_to", UNSET)
            self.delivery_id = data.get("delivery_id", UNSET)
            at = "sender_taint"
            value = data.get("sender_taint", UNSET)
            self.sender_taint = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_sender_content_taint(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_system_notice_block_comms = SystemNoticeBlockComms.from_dict
