# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What one frame of an event stream carries: any event of the history, or a preview. Previews
(`event_start` and `event_delta`) come only to a connection that asked for them with
`event_deltas[]`; they have no id and are never stored."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "StreamEvent",
    "type",
    {
        "user.message": "user_message_event:UserMessageEvent",
        "user.interrupt": "user_interrupt_event:UserInterruptEvent",
        "user.tool_confirmation": "user_tool_confirmation_event:UserToolConfirmationEvent",
        "user.custom_tool_result": "user_custom_tool_result_event:UserCustomToolResultEvent",
        "user.tool_result": "user_tool_result_event:UserToolResultEvent",
        "user.define_outcome": "user_define_outcome_event:UserDefineOutcomeEvent",
        "system.message": "system_message_event:SystemMessageEvent",
        "agent.message": "agent_message_event:AgentMessageEvent",
        "agent.thinking": "agent_thinking_event:AgentThinkingEvent",
        "agent.tool_use": "agent_tool_use_event:AgentToolUseEvent",
        "agent.tool_result": "agent_tool_result_event:AgentToolResultEvent",
        "agent.mcp_tool_use": "agent_mcp_tool_use_event:AgentMCPToolUseEvent",
        "agent.mcp_tool_result": "agent_mcp_tool_result_event:AgentMCPToolResultEvent",
        "agent.custom_tool_use": "agent_custom_tool_use_event:AgentCustomToolUseEvent",
        "agent.thread_message_sent": "agent_thread_message_sent_event:AgentThreadMessageSentEvent",
        "agent.thread_message_received": (
            "agent_thread_message_received_event:AgentThreadMessageReceivedEvent"
        ),
        "agent.thread_context_compacted": (
            "agent_thread_context_compacted_event:AgentThreadContextCompactedEvent"
        ),
        "session.status_running": "session_status_running_event:SessionStatusRunningEvent",
        "session.status_idle": "session_status_idle_event:SessionStatusIdleEvent",
        "session.status_rescheduled": (
            "session_status_rescheduled_event:SessionStatusRescheduledEvent"
        ),
        "session.status_terminated": "session_status_terminated_event:SessionStatusTerminatedEvent",
        "session.updated": "session_updated_event:SessionUpdatedEvent",
        "session.usage": "session_usage_event:SessionUsageEvent",
        "session.deleted": "session_deleted_event:SessionDeletedEvent",
        "session.error": "session_error_event:SessionErrorEvent",
        "session.thread_created": "session_thread_created_event:SessionThreadCreatedEvent",
        "session.thread_status_running": (
            "session_thread_status_running_event:SessionThreadStatusRunningEvent"
        ),
        "session.thread_status_idle": (
            "session_thread_status_idle_event:SessionThreadStatusIdleEvent"
        ),
        "session.thread_status_rescheduled": (
            "session_thread_status_rescheduled_event:SessionThreadStatusRescheduledEvent"
        ),
        "session.thread_status_terminated": (
            "session_thread_status_terminated_event:SessionThreadStatusTerminatedEvent"
        ),
        "span.model_request_start": "span_model_request_start_event:SpanModelRequestStartEvent",
        "span.model_request_end": "span_model_request_end_event:SpanModelRequestEndEvent",
        "span.outcome_evaluation_start": (
            "span_outcome_evaluation_start_event:SpanOutcomeEvaluationStartEvent"
        ),
        "span.outcome_evaluation_ongoing": (
            "span_outcome_evaluation_ongoing_event:SpanOutcomeEvaluationOngoingEvent"
        ),
        "span.outcome_evaluation_end": (
            "span_outcome_evaluation_end_event:SpanOutcomeEvaluationEndEvent"
        ),
        "workflow_run.created": "workflow_run_created_event:WorkflowRunCreatedEvent",
        "workflow_run.status_running": (
            "workflow_run_status_running_event:WorkflowRunStatusRunningEvent"
        ),
        "workflow_run.status_idle": "workflow_run_status_idle_event:WorkflowRunStatusIdleEvent",
        "workflow_run.status_ended": "workflow_run_status_ended_event:WorkflowRunStatusEndedEvent",
        "workflow_run.phase_started": (
            "workflow_run_phase_started_event:WorkflowRunPhaseStartedEvent"
        ),
        "workflow_run.phase_ended": "workflow_run_phase_ended_event:WorkflowRunPhaseEndedEvent",
        "workflow_run.error": "workflow_run_error_event:WorkflowRunErrorEvent",
        "event_start": "event_start:EventStart",
        "event_delta": "event_delta:EventDelta",
    },
    __name__,
)

if TYPE_CHECKING:
    from .agent_custom_tool_use_event import AgentCustomToolUseEvent
    from .agent_mcp_tool_result_event import AgentMCPToolResultEvent
    from .agent_mcp_tool_use_event import AgentMCPToolUseEvent
    from .agent_message_event import AgentMessageEvent
    from .agent_thinking_event import AgentThinkingEvent
    from .agent_thread_context_compacted_event import AgentThreadContextCompactedEvent
    from .agent_thread_message_received_event import AgentThreadMessageReceivedEvent
    from .agent_thread_message_sent_event import AgentThreadMessageSentEvent
    from .agent_tool_result_event import AgentToolResultEvent
    from .agent_tool_use_event import AgentToolUseEvent
    from .event_delta import EventDelta
    from .event_start import EventStart
    from .session_deleted_event import SessionDeletedEvent
    from .session_error_event import SessionErrorEvent
    from .session_status_idle_event import SessionStatusIdleEvent
    from .session_status_rescheduled_event import SessionStatusRescheduledEvent
    from .session_status_running_event import SessionStatusRunningEvent
    from .session_status_terminated_event import SessionStatusTerminatedEvent
    from .session_thread_created_event import SessionThreadCreatedEvent
    from .session_thread_status_idle_event import SessionThreadStatusIdleEvent
    from .session_thread_status_rescheduled_event import SessionThreadStatusRescheduledEvent
    from .session_thread_status_running_event import SessionThreadStatusRunningEvent
    from .session_thread_status_terminated_event import SessionThreadStatusTerminatedEvent
    from .session_updated_event import SessionUpdatedEvent
    from .session_usage_event import SessionUsageEvent
    from .span_model_request_end_event import SpanModelRequestEndEvent
    from .span_model_request_start_event import SpanModelRequestStartEvent
    from .span_outcome_evaluation_end_event import SpanOutcomeEvaluationEndEvent
    from .span_outcome_evaluation_ongoing_event import SpanOutcomeEvaluationOngoingEvent
    from .span_outcome_evaluation_start_event import SpanOutcomeEvaluationStartEvent
    from .system_message_event import SystemMessageEvent
    from .user_custom_tool_result_event import UserCustomToolResultEvent
    from .user_define_outcome_event import UserDefineOutcomeEvent
    from .user_interrupt_event import UserInterruptEvent
    from .user_message_event import UserMessageEvent
    from .user_tool_confirmation_event import UserToolConfirmationEvent
    from .user_tool_result_event import UserToolResultEvent
    from .workflow_run_created_event import WorkflowRunCreatedEvent
    from .workflow_run_error_event import WorkflowRunErrorEvent
    from .workflow_run_phase_ended_event import WorkflowRunPhaseEndedEvent
    from .workflow_run_phase_started_event import WorkflowRunPhaseStartedEvent
    from .workflow_run_status_ended_event import WorkflowRunStatusEndedEvent
    from .workflow_run_status_idle_event import WorkflowRunStatusIdleEvent
    from .workflow_run_status_running_event import WorkflowRunStatusRunningEvent

    StreamEvent: TypeAlias = (
        UserMessageEvent
        | UserInterruptEvent
        | UserToolConfirmationEvent
        | UserCustomToolResultEvent
        | UserToolResultEvent
        | UserDefineOutcomeEvent
        | SystemMessageEvent
        | AgentMessageEvent
        | AgentThinkingEvent
        | AgentToolUseEvent
        | AgentToolResultEvent
        | AgentMCPToolUseEvent
        | AgentMCPToolResultEvent
        | AgentCustomToolUseEvent
        | AgentThreadMessageSentEvent
        | AgentThreadMessageReceivedEvent
        | AgentThreadContextCompactedEvent
        | SessionStatusRunningEvent
        | SessionStatusIdleEvent
        | SessionStatusRescheduledEvent
        | SessionStatusTerminatedEvent
        | SessionUpdatedEvent
        | SessionUsageEvent
        | SessionDeletedEvent
        | SessionErrorEvent
        | SessionThreadCreatedEvent
        | SessionThreadStatusRunningEvent
        | SessionThreadStatusIdleEvent
        | SessionThreadStatusRescheduledEvent
        | SessionThreadStatusTerminatedEvent
        | SpanModelRequestStartEvent
        | SpanModelRequestEndEvent
        | SpanOutcomeEvaluationStartEvent
        | SpanOutcomeEvaluationOngoingEvent
        | SpanOutcomeEvaluationEndEvent
        | WorkflowRunCreatedEvent
        | WorkflowRunStatusRunningEvent
        | WorkflowRunStatusIdleEvent
        | WorkflowRunStatusEndedEvent
        | WorkflowRunPhaseStartedEvent
        | WorkflowRunPhaseEndedEvent
        | WorkflowRunErrorEvent
        | EventStart
        | EventDelta
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_stream_event: Final[Callable[[Any], StreamEvent]] = _VARIANTS.decode
read_stream_event_list: Final[Callable[[Any], list[StreamEvent]]] = _VARIANTS.decode_list
