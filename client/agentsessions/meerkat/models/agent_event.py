# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What happened, told by its type. More types may come."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "AgentEvent",
    "type",
    {
        "run_started": "run_started_event:RunStartedEvent",
        "run_completed": "run_completed_event:RunCompletedEvent",
        "extraction_succeeded": "extraction_succeeded_event:ExtractionSucceededEvent",
        "extraction_failed": "extraction_failed_event:ExtractionFailedEvent",
        "run_failed": "run_failed_event:RunFailedEvent",
        "hook_started": "hook_started_event:HookStartedEvent",
        "hook_completed": "hook_completed_event:HookCompletedEvent",
        "hook_failed": "hook_failed_event:HookFailedEvent",
        "hook_denied": "hook_denied_event:HookDeniedEvent",
        "turn_started": "turn_started_event:TurnStartedEvent",
        "reasoning_delta": "reasoning_delta_event:ReasoningDeltaEvent",
        "reasoning_complete": "reasoning_complete_event:ReasoningCompleteEvent",
        "text_delta": "text_delta_event:TextDeltaEvent",
        "text_complete": "text_complete_event:TextCompleteEvent",
        "server_tool_content": "server_tool_content_event:ServerToolContentEvent",
        "assistant_image_appended": "assistant_image_appended_event:AssistantImageAppendedEvent",
        "tool_call_requested": "tool_call_requested_event:ToolCallRequestedEvent",
        "tool_result_received": "tool_result_received_event:ToolResultReceivedEvent",
        "turn_completed": "turn_completed_event:TurnCompletedEvent",
        "tool_execution_started": "tool_execution_started_event:ToolExecutionStartedEvent",
        "tool_execution_completed": "tool_execution_completed_event:ToolExecutionCompletedEvent",
        "tool_execution_timed_out": "tool_execution_timed_out_event:ToolExecutionTimedOutEvent",
        "compaction_started": "compaction_started_event:CompactionStartedEvent",
        "compaction_completed": "compaction_completed_event:CompactionCompletedEvent",
        "compaction_failed": "compaction_failed_event:CompactionFailedEvent",
        "budget_warning": "budget_warning_event:BudgetWarningEvent",
        "retrying": "retrying_event:RetryingEvent",
        "skills_resolved": "skills_resolved_event:SkillsResolvedEvent",
        "skill_resolution_failed": "skill_resolution_failed_event:SkillResolutionFailedEvent",
        "interaction_complete": "interaction_complete_event:InteractionCompleteEvent",
        "interaction_callback_pending": (
            "interaction_callback_pending_event:InteractionCallbackPendingEvent"
        ),
        "interaction_failed": "interaction_failed_event:InteractionFailedEvent",
        "stream_truncated": "stream_truncated_event:StreamTruncatedEvent",
        "tool_config_changed": "tool_config_changed_event:ToolConfigChangedEvent",
        "background_job_completed": "background_job_completed_event:BackgroundJobCompletedEvent",
        "transcript_rewrite_committed": (
            "transcript_rewrite_committed_event:TranscriptRewriteCommittedEvent"
        ),
        "transcript_rewrite_audit_receipt_committed": (
            "transcript_rewrite_audit_receipt_committed_event:"
            "TranscriptRewriteAuditReceiptCommittedEvent"
        ),
        "provider_cache_breakpoints_discarded": (
            "provider_cache_breakpoints_discarded_event:ProviderCacheBreakpointsDiscardedEvent"
        ),
        "peer_content_ingested": "peer_content_ingested_event:PeerContentIngestedEvent",
        "turn_usage_accounting_unmeasured": (
            "turn_usage_accounting_unmeasured_event:TurnUsageAccountingUnmeasuredEvent"
        ),
        "turn_usage_accounting_identity_disputed": (
            "turn_usage_accounting_identity_disputed_event:TurnUsageAccountingIdentityDisputedEvent"
        ),
        "model_fallback_skipped": "model_fallback_skipped_event:ModelFallbackSkippedEvent",
        "model_fallback_staged": "model_fallback_staged_event:ModelFallbackStagedEvent",
        "model_fallback_committed": "model_fallback_committed_event:ModelFallbackCommittedEvent",
        "model_fallback_target_failed": (
            "model_fallback_target_failed_event:ModelFallbackTargetFailedEvent"
        ),
        "boundary_append_applied": "boundary_append_applied_event:BoundaryAppendAppliedEvent",
        "boundary_appends_discarded": (
            "boundary_appends_discarded_event:BoundaryAppendsDiscardedEvent"
        ),
        "live_channel_closed": "live_channel_closed_event:LiveChannelClosedEvent",
        "operation_observation_failed": (
            "operation_observation_failed_event:OperationObservationFailedEvent"
        ),
        "hook_launch_refused": "hook_launch_refused_event:HookLaunchRefusedEvent",
        "request_reasoning_lowered": "request_reasoning_lowered_event:RequestReasoningLoweredEvent",
        "run_resumed": "run_resumed_event:RunResumedEvent",
    },
    __name__,
)

if TYPE_CHECKING:
    from .assistant_image_appended_event import AssistantImageAppendedEvent
    from .background_job_completed_event import BackgroundJobCompletedEvent
    from .boundary_append_applied_event import BoundaryAppendAppliedEvent
    from .boundary_appends_discarded_event import BoundaryAppendsDiscardedEvent
    from .budget_warning_event import BudgetWarningEvent
    from .compaction_completed_event import CompactionCompletedEvent
    from .compaction_failed_event import CompactionFailedEvent
    from .compaction_started_event import CompactionStartedEvent
    from .extraction_failed_event import ExtractionFailedEvent
    from .extraction_succeeded_event import ExtractionSucceededEvent
    from .hook_completed_event import HookCompletedEvent
    from .hook_denied_event import HookDeniedEvent
    from .hook_failed_event import HookFailedEvent
    from .hook_launch_refused_event import HookLaunchRefusedEvent
    from .hook_started_event import HookStartedEvent
    from .interaction_callback_pending_event import InteractionCallbackPendingEvent
    from .interaction_complete_event import InteractionCompleteEvent
    from .interaction_failed_event import InteractionFailedEvent
    from .live_channel_closed_event import LiveChannelClosedEvent
    from .model_fallback_committed_event import ModelFallbackCommittedEvent
    from .model_fallback_skipped_event import ModelFallbackSkippedEvent
    from .model_fallback_staged_event import ModelFallbackStagedEvent
    from .model_fallback_target_failed_event import ModelFallbackTargetFailedEvent
    from .operation_observation_failed_event import OperationObservationFailedEvent
    from .peer_content_ingested_event import PeerContentIngestedEvent
    from .provider_cache_breakpoints_discarded_event import ProviderCacheBreakpointsDiscardedEvent
    from .reasoning_complete_event import ReasoningCompleteEvent
    from .reasoning_delta_event import ReasoningDeltaEvent
    from .request_reasoning_lowered_event import RequestReasoningLoweredEvent
    from .retrying_event import RetryingEvent
    from .run_completed_event import RunCompletedEvent
    from .run_failed_event import RunFailedEvent
    from .run_resumed_event import RunResumedEvent
    from .run_started_event import RunStartedEvent
    from .server_tool_content_event import ServerToolContentEvent
    from .skill_resolution_failed_event import SkillResolutionFailedEvent
    from .skills_resolved_event import SkillsResolvedEvent
    from .stream_truncated_event import StreamTruncatedEvent
    from .text_complete_event import TextCompleteEvent
    from .text_delta_event import TextDeltaEvent
    from .tool_call_requested_event import ToolCallRequestedEvent
    from .tool_config_changed_event import ToolConfigChangedEvent
    from .tool_execution_completed_event import ToolExecutionCompletedEvent
    from .tool_execution_started_event import ToolExecutionStartedEvent
    from .tool_execution_timed_out_event import ToolExecutionTimedOutEvent
    from .tool_result_received_event import ToolResultReceivedEvent
    from .transcript_rewrite_audit_receipt_committed_event import (
        TranscriptRewriteAuditReceiptCommittedEvent,
    )
    from .transcript_rewrite_committed_event import TranscriptRewriteCommittedEvent
    from .turn_completed_event import TurnCompletedEvent
    from .turn_started_event import TurnStartedEvent
    from .turn_usage_accounting_identity_disputed_event import (
        TurnUsageAccountingIdentityDisputedEvent,
    )
    from .turn_usage_accounting_unmeasured_event import TurnUsageAccountingUnmeasuredEvent

    AgentEvent: TypeAlias = (
        RunStartedEvent
        | RunCompletedEvent
        | ExtractionSucceededEvent
        | ExtractionFailedEvent
        | RunFailedEvent
        | HookStartedEvent
        | HookCompletedEvent
        | HookFailedEvent
        | HookDeniedEvent
        | TurnStartedEvent
        | ReasoningDeltaEvent
        | ReasoningCompleteEvent
        | TextDeltaEvent
        | TextCompleteEvent
        | ServerToolContentEvent
        | AssistantImageAppendedEvent
        | ToolCallRequestedEvent
        | ToolResultReceivedEvent
        | TurnCompletedEvent
        | ToolExecutionStartedEvent
        | ToolExecutionCompletedEvent
        | ToolExecutionTimedOutEvent
        | CompactionStartedEvent
        | CompactionCompletedEvent
        | CompactionFailedEvent
        | BudgetWarningEvent
        | RetryingEvent
        | SkillsResolvedEvent
        | SkillResolutionFailedEvent
        | InteractionCompleteEvent
        | InteractionCallbackPendingEvent
        | InteractionFailedEvent
        | StreamTruncatedEvent
        | ToolConfigChangedEvent
        | BackgroundJobCompletedEvent
        | TranscriptRewriteCommittedEvent
        | TranscriptRewriteAuditReceiptCommittedEvent
        | ProviderCacheBreakpointsDiscardedEvent
        | PeerContentIngestedEvent
        | TurnUsageAccountingUnmeasuredEvent
        | TurnUsageAccountingIdentityDisputedEvent
        | ModelFallbackSkippedEvent
        | ModelFallbackStagedEvent
        | ModelFallbackCommittedEvent
        | ModelFallbackTargetFailedEvent
        | BoundaryAppendAppliedEvent
        | BoundaryAppendsDiscardedEvent
        | LiveChannelClosedEvent
        | OperationObservationFailedEvent
        | HookLaunchRefusedEvent
        | RequestReasoningLoweredEvent
        | RunResumedEvent
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_agent_event: Final[Callable[[Any], AgentEvent]] = _VARIANTS.decode
read_agent_event_list: Final[Callable[[Any], list[AgentEvent]]] = _VARIANTS.decode_list
