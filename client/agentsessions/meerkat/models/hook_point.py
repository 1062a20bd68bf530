# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class HookPoint(OpenEnum):
    """Where in a run a hook stands."""

    RUN_STARTED = "run_started"
    RUN_COMPLETED = "run_completed"
    RUN_FAILED = "run_failed"
    PRE_LLM_REQUEST = "pre_llm_request"
    POST_LLM_RESPONSE = "post_llm_response"
    PRE_TOOL_EXECUTION = "pre_tool_execution"
    POST_TOOL_EXECUTION = "post_tool_execution"
    TURN_BOUNDARY = "turn_boundary"
    RUNTIME_INPUT_ACCEPTED = "runtime_input_accepted"
    RUNTIME_INPUT_REJECTED = "runtime_input_rejected"
    RUNTIME_INPUT_DEDUPLICATED = "runtime_input_deduplicated"
    PEER_INGRESS_COMMITTED = "peer_ingress_committed"
    PEER_EGRESS_COMMITTED = "peer_egress_committed"
    INTERACTION_COMPLETED = "interaction_completed"


decode_hook_point = enum_decoder(HookPoint)
