# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class LiveChannelCloseReason(OpenEnum):
    """Why a live channel was closed."""

    CLIENT_REQUESTED = "client_requested"
    CLIENT_DISCONNECTED = "client_disconnected"
    PROVIDER_CLOSED = "provider_closed"
    ERROR = "error"
    MEDIA_FAULT = "media_fault"
    REPLACED = "replaced"
    OPEN_ABANDONED = "open_abandoned"


decode_live_channel_close_reason = enum_decoder(LiveChannelCloseReason)
