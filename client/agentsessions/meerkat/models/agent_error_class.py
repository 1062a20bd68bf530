# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class AgentErrorClass(OpenEnum):
    """What failed."""

    LLM = "llm"
    OPERATION_REFUSED = "operation_refused"
    STORE = "store"
    TOOL = "tool"
    POLICY_INDETERMINATE = "policy_indeterminate"
    MCP = "mcp"
    SESSION_NOT_FOUND = "session_not_found"
    BUDGET = "budget"
    MAX_TOKENS = "max_tokens"
    CONTENT_FILTERED = "content_filtered"
    MAX_TURNS = "max_turns"
    CANCELLED = "cancelled"
    INVALID_STATE = "invalid_state"
    OPERATION_NOT_FOUND = "operation_not_found"
    DEPTH_LIMIT = "depth_limit"
    CONCURRENCY_LIMIT = "concurrency_limit"
    CONFIG = "config"
    INTERNAL = "internal"
    BUILD = "build"
    AUTH = "auth"
    CALLBACK_PENDING = "callback_pending"
    SKILL = "skill"
    STRUCTURED_OUTPUT = "structured_output"
    INVALID_OUTPUT_SCHEMA = "invalid_output_schema"
    HOOK = "hook"
    TERMINAL = "terminal"
    NO_PENDING_BOUNDARY = "no_pending_boundary"


decode_agent_error_class = enum_decoder(AgentErrorClass)
