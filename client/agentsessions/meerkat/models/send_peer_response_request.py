# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .peer_response_status import PeerResponseStatus, decode_peer_response_status

if TYPE_CHECKING:
    from ._inputs import PeerResponseStatusLiteral


@model
class SendPeerResponseRequest(Model):
    """The last response of a peer to something that the agent has asked of it. Fields that are not
    known are refused.

    Attributes:
        peer_id: The peer that responds, as a UUID.
        request_id: The request that it responds to, as a UUID.
        status: How it went.
        result: What came of it, as any JSON. Known servers cannot archive a session that was
            given null.
        display_name: The peer's name for people to read.
    """

    peer_id: str
    request_id: str
    status: PeerResponseStatus | PeerResponseStatusLiteral
    result: Any
    display_name: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.peer_id = data["peer_id"]
            self.request_id = data["request_id"]
            self.status = decode_peer_response_status(data["status"])
            self.result = data["result"]
            self.display_name = data.get("display_name", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "status") from None
        self._raw = data
        return self


decode_send_peer_response_request = SendPeerResponseRequest.from_dict
