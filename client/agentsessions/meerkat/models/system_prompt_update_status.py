# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class SystemPromptUpdateStatus(OpenEnum):
    """What became of a new system prompt. `duplicate`: it was the present one already."""

    APPLIED = "applied"
    DUPLICATE = "duplicate"


decode_system_prompt_update_status = enum_decoder(SystemPromptUpdateStatus)
