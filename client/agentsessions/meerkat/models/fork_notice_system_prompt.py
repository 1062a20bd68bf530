# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ForkNoticeSystemPrompt(OpenEnum):
    """What became of the system prompt."""

    NOT_CARRIED = "not_carried"
    NOT_APPLICABLE = "not_applicable"


decode_fork_notice_system_prompt = enum_decoder(ForkNoticeSystemPrompt)
