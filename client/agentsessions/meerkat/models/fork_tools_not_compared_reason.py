# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ForkToolsNotComparedReason(OpenEnum):
    """Why tools could not be compared."""

    SOURCE_NOT_LIVE = "source_not_live"
    PLACED_SOURCE = "placed_source"
    MEMBER_HOST_UNSUPPORTED = "member_host_unsupported"
    SEED_UNREADABLE = "seed_unreadable"


decode_fork_tools_not_compared_reason = enum_decoder(ForkToolsNotComparedReason)
