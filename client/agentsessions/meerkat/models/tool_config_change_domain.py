# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ToolConfigChangeDomain(OpenEnum):
    """What kind of tools. `deferred_catalog`: those that are shown only on request."""

    TOOL_SCOPE = "tool_scope"
    DEFERRED_CATALOG = "deferred_catalog"


decode_tool_config_change_domain = enum_decoder(ToolConfigChangeDomain)
