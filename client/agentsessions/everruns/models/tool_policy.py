# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ToolPolicy(OpenEnum):
    """`auto`: calls are carried out. `requires_approval`: each waits to be approved.
    `client_side`: the client carries it out."""

    AUTO = "auto"
    REQUIRES_APPROVAL = "requires_approval"
    CLIENT_SIDE = "client_side"


decode_tool_policy = enum_decoder(ToolPolicy)
