# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class SessionEventType(OpenEnum):
    """Types of event by which a history can be filtered. `session.deleted` is not among them:
    the history goes with the session."""

    USER_MESSAGE = "user.message"
    USER_INTERRUPT = "user.interrupt"
    USER_TOOL_CONFIRMATION = "user.tool_confirmation"
    USER_CUSTOM_TOOL_RESULT = "user.custom_tool_result"
    USER_TOOL_RESULT = "user.tool_result"
    USER_DEFINE_OUTCOME = "user.define_outcome"
    SYSTEM_MESSAGE = "system.message"
    AGENT_MESSAGE = "agent.message"
    AGENT_THINKING = "agent.thinking"
    AGENT_TOOL_USE = "agent.tool_use"
    AGENT_TOOL_RESULT = "agent.tool_result"
    AGENT_MCP_TOOL_USE = "agent.mcp_tool_use"
    AGENT_MCP_TOOL_RESULT = "agent.mcp_tool_result"
    AGENT_CUSTOM_TOOL_USE = "agent.custom_tool_use"
    AGENT_THREAD_MESSAGE_SENT = "agent.thread_message_sent"
    AGENT_THREAD_MESSAGE_RECEIVED = "agent.thread_message_received"
    AGENT_THREAD_CONTEXT_COMPACTED = "agent.thread_context_compacted"
    SESSION_STATUS_RUNNING = "session.status_running"
    SESSION_STATUS_IDLE = "session.status_idle"
    SESSION_STATUS_RESCHEDULED = "session.status_rescheduled"
    SESSION_STATUS_TERMINATED = "session.status_terminated"
    SESSION_UPDATED = "session.updated"
    SESSION_USAGE = "session.usage"
    SESSION_ERROR = "session.error"
    SESSION_THREAD_CREATED = "session.thread_created"
    SESSION_THREAD_STATUS_RUNNING = "session.thread_status_running"
    SESSION_THREAD_STATUS_IDLE = "session.thread_status_idle"
    SESSION_THREAD_STATUS_RESCHEDULED = "session.thread_status_rescheduled"
    SESSION_THREAD_STATUS_TERMINATED = "session.thread_status_terminated"
    SPAN_MODEL_REQUEST_START = "span.model_request_start"
    SPAN_MODEL_REQUEST_END = "span.model_request_end"
    SPAN_OUTCOME_EVALUATION_START = "span.outcome_evaluation_start"
    SPAN_OUTCOME_EVALUATION_ONGOING = "span.outcome_evaluation_ongoing"
    SPAN_OUTCOME_EVALUATION_END = "span.outcome_evaluation_end"
    WORKFLOW_RUN_CREATED = "workflow_run.created"
    WORKFLOW_RUN_STATUS_RUNNING = "workflow_run.status_running"
    WORKFLOW_RUN_STATUS_IDLE = "workflow_run.status_idle"
    WORKFLOW_RUN_STATUS_ENDED = "workflow_run.status_ended"
    WORKFLOW_RUN_PHASE_STARTED = "workflow_run.phase_started"
    WORKFLOW_RUN_PHASE_ENDED = "workflow_run.phase_ended"
    WORKFLOW_RUN_ERROR = "workflow_run.error"


decode_session_event_type = enum_decoder(SessionEventType)
