# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class HookExecutionMode(OpenEnum):
    """Whether the run waits for a hook."""

    FOREGROUND = "foreground"
    BACKGROUND = "background"


decode_hook_execution_mode = enum_decoder(HookExecutionMode)
