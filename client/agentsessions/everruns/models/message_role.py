# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class MessageRole(OpenEnum):
    """Who a message is from: instructions, the user, the agent, or a tool."""

    SYSTEM = "system"
    USER = "user"
    AGENT = "agent"
    TOOL_RESULT = "tool_result"


decode_message_role = enum_decoder(MessageRole)
