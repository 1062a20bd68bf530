# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .sender_content_taint import SenderContentTaint, decode_sender_content_taint
from .system_notice_peer import SystemNoticePeer, decode_system_notice_peer


@model
class PeerContentIngestedEvent(Model):
    """Something that a peer has sent was taken into the history.

    Attributes:
        type: Always `peer_content_ingested`.
        kind: What it is.
        peer: The peer.
        request_id: The request that it belongs to.
        delivery_id: How it was delivered.
        sender_taint: Whether the peer may have been misled.
    """

    type: Literal["peer_content_ingested"] = "peer_content_ingested"
    kind: str
    peer: SystemNoticePeer | None | Unset = UNSET
    request_id: str | None | Unset = UNSET
    delivery_id: str | None | Unset = UNSET
    sender_taint: SenderContentTaint | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "peer"
        try:
            self.type = data["type"]
            self.kind = data["kind"]
            value = data.get("peer", UNSET)
            self.peer = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_system_notice_peer(value)
            )
            self.request_id = data.get("request_id", UNSET)
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


decode_peer_content_ingested_event = PeerContentIngestedEvent.from_dict
