# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ForkNoticeKind(OpenEnum):
    """How a session was forked."""

    TRANSCRIPT = "transcript"
    PROMPT_CONTEXT = "prompt_context"


decode_fork_notice_kind = enum_decoder(ForkNoticeKind)
