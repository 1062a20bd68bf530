# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ToolConfigChangeOperation(OpenEnum):
    """What was done to tools."""

    ADD = "add"
    REMOVE = "remove"
    RELOAD = "reload"


decode_tool_config_change_operation = enum_decoder(ToolConfigChangeOperation)
