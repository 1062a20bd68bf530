# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class SenderContentTaint(OpenEnum):
    """Whether a peer may have been misled."""

    CLEAN = "clean"
    TAINTED = "tainted"


decode_sender_content_taint = enum_decoder(SenderContentTaint)
