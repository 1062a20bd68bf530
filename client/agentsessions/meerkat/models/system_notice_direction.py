# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class SystemNoticeDirection(OpenEnum):
    """Which way something went."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"
    INTERNAL = "internal"


decode_system_notice_direction = enum_decoder(SystemNoticeDirection)
