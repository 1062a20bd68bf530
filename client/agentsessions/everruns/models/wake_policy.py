# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class WakePolicy(OpenEnum):
    """When a task calls the agent of its session: never, when it ends, or whenever it has
    something to say."""

    SILENT = "silent"
    ON_TERMINAL = "on_terminal"
    ON_ACTIVITY = "on_activity"


decode_wake_policy = enum_decoder(WakePolicy)
