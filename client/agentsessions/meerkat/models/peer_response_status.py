# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class PeerResponseStatus(OpenEnum):
    """How a peer's work went."""

    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"


decode_peer_response_status = enum_decoder(PeerResponseStatus)
