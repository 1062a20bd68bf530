# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""One entry in the log of a session, as the channel shows it. How much that is, the channel's
visibility says: `messages` shows messages and turns and what waits for the caller, `activity`
(the default) also that tools are at work, `full` all events as they are. The first of these
types have a form that fits each visibility; what a visibility leaves out is absent."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "ChannelEvent",
    "type",
    {
        "input.message": "channel_input_message_event:ChannelInputMessageEvent",
        "output.message.completed": (
            "channel_output_message_completed_event:ChannelOutputMessageCompletedEvent"
        ),
        "turn.started": "channel_turn_started_event:ChannelTurnStartedEvent",
        "turn.completed": "channel_turn_completed_event:ChannelTurnCompletedEvent",
        "turn.failed": "channel_turn_failed_event:ChannelTurnFailedEvent",
        "turn.cancelled": "channel_turn_cancelled_event:ChannelTurnCancelledEvent",
        "tool.started": "channel_tool_started_event:ChannelToolStartedEvent",
        "tool.completed": "channel_tool_completed_event:ChannelToolCompletedEvent",
        "tool.call_requested": "channel_tool_call_requested_event:ChannelToolCallRequestedEvent",
        "output.message.started": "output_message_started_event:OutputMessageStartedEvent",
        "output.message.delta": "output_message_delta_event:OutputMessageDeltaEvent",
        "output.message.replaced": "output_message_replaced_event:OutputMessageReplacedEvent",
        "turn.sealed": "turn_sealed_event:TurnSealedEvent",
        "reason.started": "reason_started_event:ReasonStartedEvent",
        "reason.completed": "reason_completed_event:ReasonCompletedEvent",
        "reason.recovered": "reason_recovered_event:ReasonRecoveredEvent",
        "reason.thinking.started": "reason_thinking_started_event:ReasonThinkingStartedEvent",
        "reason.thinking.delta": "reason_thinking_delta_event:ReasonThinkingDeltaEvent",
        "reason.thinking.completed": "reason_thinking_completed_event:ReasonThinkingCompletedEvent",
        "reason.item": "reason_item_event:ReasonItemEvent",
        "act.started": "act_started_event:ActStartedEvent",
        "act.completed": "act_completed_event:ActCompletedEvent",
        "tool.progress": "tool_progress_event:ToolProgressEvent",
        "tool.output.delta": "tool_output_delta_event:ToolOutputDeltaEvent",
        "tool.call_repaired": "tool_call_repaired_event:ToolCallRepairedEvent",
        "transcript.repaired": "transcript_repaired_event:TranscriptRepairedEvent",
        "llm.generation": "llm_generation_event:LLMGenerationEvent",
        "capability.usage": "capability_usage_event:CapabilityUsageEvent",
        "session.started": "session_started_event:SessionStartedEvent",
        "session.activated": "session_activated_event:SessionActivatedEvent",
        "session.idled": "session_idled_event:SessionIdledEvent",
        "session.title.updated": "session_title_updated_event:SessionTitleUpdatedEvent",
        "session.model.changed": "session_model_changed_event:SessionModelChangedEvent",
        "file.written": "file_written_event:FileWrittenEvent",
        "budget.warning": "budget_warning_event:BudgetWarningEvent",
        "budget.paused": "budget_paused_event:BudgetPausedEvent",
        "budget.exhausted": "budget_exhausted_event:BudgetExhaustedEvent",
        "budget.resumed": "budget_resumed_event:BudgetResumedEvent",
        "task.created": "task_created_event:TaskCreatedEvent",
        "task.updated": "task_updated_event:TaskUpdatedEvent",
        "task.message.sent": "task_message_sent_event:TaskMessageSentEvent",
        "task.message.received": "task_message_received_event:TaskMessageReceivedEvent",
        "context.compacting": "context_compacting_event:ContextCompactingEvent",
        "context.compacted": "context_compacted_event:ContextCompactedEvent",
        "context.compaction.skipped": (
            "context_compaction_skipped_event:ContextCompactionSkippedEvent"
        ),
        "context.compaction.failed": "context_compaction_failed_event:ContextCompactionFailedEvent",
        "voice.session.started": "voice_session_started_event:VoiceSessionStartedEvent",
        "voice.session.ended": "voice_session_ended_event:VoiceSessionEndedEvent",
        "voice.session.failed": "voice_session_failed_event:VoiceSessionFailedEvent",
        "voice.input_transcript.delta": (
            "voice_input_transcript_delta_event:VoiceInputTranscriptDeltaEvent"
        ),
        "voice.input_transcript.completed": (
            "voice_input_transcript_completed_event:VoiceInputTranscriptCompletedEvent"
        ),
        "voice.output_transcript.delta": (
            "voice_output_transcript_delta_event:VoiceOutputTranscriptDeltaEvent"
        ),
        "voice.output_transcript.completed": (
            "voice_output_transcript_completed_event:VoiceOutputTranscriptCompletedEvent"
        ),
    },
    __name__,
)

if TYPE_CHECKING:
    from .act_completed_event import ActCompletedEvent
    from .act_started_event import ActStartedEvent
    from .budget_exhausted_event import BudgetExhaustedEvent
    from .budget_paused_event import BudgetPausedEvent
    from .budget_resumed_event import BudgetResumedEvent
    from .budget_warning_event import BudgetWarningEvent
    from .capability_usage_event import CapabilityUsageEvent
    from .channel_input_message_event import ChannelInputMessageEvent
    from .channel_output_message_completed_event import ChannelOutputMessageCompletedEvent
    from .channel_tool_call_requested_event import ChannelToolCallRequestedEvent
    from .channel_tool_completed_event import ChannelToolCompletedEvent
    from .channel_tool_started_event import ChannelToolStartedEvent
    from .channel_turn_cancelled_event import ChannelTurnCancelledEvent
    from .channel_turn_completed_event import ChannelTurnCompletedEvent
    from .channel_turn_failed_event import ChannelTurnFailedEvent
    from .channel_turn_started_event import ChannelTurnStartedEvent
    from .context_compacted_event import ContextCompactedEvent
    from .context_compacting_event import ContextCompactingEvent
    from .context_compaction_failed_event import ContextCompactionFailedEvent
    from .context_compaction_skipped_event import ContextCompactionSkippedEvent
    from .file_written_event import FileWrittenEvent
    from .llm_generation_event import LLMGenerationEvent
    from .output_message_delta_event import OutputMessageDeltaEvent
    from .output_message_replaced_event import OutputMessageReplacedEvent
    from .output_message_started_event import OutputMessageStartedEvent
    from .reason_completed_event import ReasonCompletedEvent
    from .reason_item_event import ReasonItemEvent
    from .reason_recovered_event import ReasonRecoveredEvent
    from .reason_started_event import ReasonStartedEvent
    from .reason_thinking_completed_event import ReasonThinkingCompletedEvent
    from .reason_thinking_delta_event import ReasonThinkingDeltaEvent
    from .reason_thinking_started_event import ReasonThinkingStartedEvent
    from .session_activated_event import SessionActivatedEvent
    from .session_idled_event import SessionIdledEvent
    from .session_model_changed_event import SessionModelChangedEvent
    from .session_started_event import SessionStartedEvent
    from .session_title_updated_event import SessionTitleUpdatedEvent
    from .task_created_event import TaskCreatedEvent
    from .task_message_received_event import TaskMessageReceivedEvent
    from .task_message_sent_event import TaskMessageSentEvent
    from .task_updated_event import TaskUpdatedEvent
    from .tool_call_repaired_event import ToolCallRepairedEvent
    from .tool_output_delta_event import ToolOutputDeltaEvent
    from .tool_progress_event import ToolProgressEvent
    from .transcript_repaired_event import TranscriptRepairedEvent
    from .turn_sealed_event import TurnSealedEvent
    from .voice_input_transcript_completed_event import VoiceInputTranscriptCompletedEvent
    from .voice_input_transcript_delta_event import VoiceInputTranscriptDeltaEvent
    from .voice_output_transcript_completed_event import VoiceOutputTranscriptCompletedEvent
    from .voice_output_transcript_delta_event import VoiceOutputTranscriptDeltaEvent
    from .voice_session_ended_event import VoiceSessionEndedEvent
    from .voice_session_failed_event import VoiceSessionFailedEvent
    from .voice_session_started_event import VoiceSessionStartedEvent

    ChannelEvent: TypeAlias = (
        ChannelInputMessageEvent
        | ChannelOutputMessageCompletedEvent
        | ChannelTurnStartedEvent
        | ChannelTurnCompletedEvent
        | ChannelTurnFailedEvent
        | ChannelTurnCancelledEvent
        | ChannelToolStartedEvent
        | ChannelToolCompletedEvent
        | ChannelToolCallRequestedEvent
        | OutputMessageStartedEvent
        | OutputMessageDeltaEvent
        | OutputMessageReplacedEvent
        | TurnSealedEvent
        | ReasonStartedEvent
        | ReasonCompletedEvent
        | ReasonRecoveredEvent
        | ReasonThinkingStartedEvent
        | ReasonThinkingDeltaEvent
        | ReasonThinkingCompletedEvent
        | ReasonItemEvent
        | ActStartedEvent
        | ActCompletedEvent
        | ToolProgressEvent
        | ToolOutputDeltaEvent
        | ToolCallRepairedEvent
        | TranscriptRepairedEvent
        | LLMGenerationEvent
        | CapabilityUsageEvent
        | SessionStartedEvent
        | SessionActivatedEvent
        | SessionIdledEvent
        | SessionTitleUpdatedEvent
        | SessionModelChangedEvent
        | FileWrittenEvent
        | BudgetWarningEvent
        | BudgetPausedEvent
        | BudgetExhaustedEvent
        | BudgetResumedEvent
        | TaskCreatedEvent
        | TaskUpdatedEvent
        | TaskMessageSentEvent
        | TaskMessageReceivedEvent
        | ContextCompactingEvent
        | ContextCompactedEvent
        | ContextCompactionSkippedEvent
        | ContextCompactionFailedEvent
        | VoiceSessionStartedEvent
        | VoiceSessionEndedEvent
        | VoiceSessionFailedEvent
        | VoiceInputTranscriptDeltaEvent
        | VoiceInputTranscriptCompletedEvent
        | VoiceOutputTranscriptDeltaEvent
        | VoiceOutputTranscriptCompletedEvent
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_channel_event: Final[Callable[[Any], ChannelEvent]] = _VARIANTS.decode
read_channel_event_list: Final[Callable[[Any], list[ChannelEvent]]] = _VARIANTS.decode_list
