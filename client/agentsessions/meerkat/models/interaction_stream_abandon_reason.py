# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class InteractionStreamAbandonReason(OpenEnum):
    """Why nobody listens any more."""

    SEND_FAILED = "send_failed"
    ADMISSION_REJECTED = "admission_rejected"
    RESPONSE_REJECTED = "response_rejected"
    TERMINAL_DELIVERY_FAILED = "terminal_delivery_failed"


decode_interaction_stream_abandon_reason = enum_decoder(InteractionStreamAbandonReason)
