# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class DisconnectReason(OpenEnum):
    """Why the server closes a stream: because it has been open for long, because the server
    stops, or because of an error."""

    CONNECTION_CYCLE = "connection_cycle"
    SHUTDOWN = "shutdown"
    ERROR = "error"


decode_disconnect_reason = enum_decoder(DisconnectReason)
