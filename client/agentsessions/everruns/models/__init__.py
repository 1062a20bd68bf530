# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Every model, enum and union of the API, and what requests take besides: mappings (`...Dict`) and
the texts of enums (`...Literal`). Each is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import UnknownVariant, lazy_names

if TYPE_CHECKING:
    from ._inputs import (
        AddParticipantRequestDict as AddParticipantRequestDict,
        ApprovalDecisionLiteral as ApprovalDecisionLiteral,
        BuiltinToolDict as BuiltinToolDict,
        CapabilityConfigDict as CapabilityConfigDict,
        ChannelMessageDict as ChannelMessageDict,
        ChatSessionRequestDict as ChatSessionRequestDict,
        ClientToolDict as ClientToolDict,
        ClientToolResultDict as ClientToolResultDict,
        CreateAgentRequestDict as CreateAgentRequestDict,
        CreateAgentVersionRequestDict as CreateAgentVersionRequestDict,
        CreateChannelMessageRequestDict as CreateChannelMessageRequestDict,
        CreateChannelSessionRequestDict as CreateChannelSessionRequestDict,
        CreateHarnessRequestDict as CreateHarnessRequestDict,
        CreateMessageRequestDict as CreateMessageRequestDict,
        CreateSessionRequestDict as CreateSessionRequestDict,
        CreateTaskMessageRequestDict as CreateTaskMessageRequestDict,
        DataPartDict as DataPartDict,
        DeferralPolicyLiteral as DeferralPolicyLiteral,
        ExportFormatLiteral as ExportFormatLiteral,
        ExternalActorDict as ExternalActorDict,
        ForkAgentVersionRequestDict as ForkAgentVersionRequestDict,
        ForkSessionRequestDict as ForkSessionRequestDict,
        ImageFilePartDict as ImageFilePartDict,
        ImagePartDict as ImagePartDict,
        InitialFileDict as InitialFileDict,
        InputContentPartDict as InputContentPartDict,
        InputMessageDict as InputMessageDict,
        KnownEventTypeLiteral as KnownEventTypeLiteral,
        LifecycleStatusLiteral as LifecycleStatusLiteral,
        MCPAuthModeLiteral as MCPAuthModeLiteral,
        MCPProtocolModeLiteral as MCPProtocolModeLiteral,
        MCPServerDict as MCPServerDict,
        MCPTransportLiteral as MCPTransportLiteral,
        MessageControlsDict as MessageControlsDict,
        MessageRoleLiteral as MessageRoleLiteral,
        NetworkAccessDict as NetworkAccessDict,
        ParticipantKindLiteral as ParticipantKindLiteral,
        ParticipantRoleLiteral as ParticipantRoleLiteral,
        PreviewAgentRequestDict as PreviewAgentRequestDict,
        PreviewHarnessRequestDict as PreviewHarnessRequestDict,
        QuestionAnswerDict as QuestionAnswerDict,
        QuestionReplyLiteral as QuestionReplyLiteral,
        ReasoningConfigDict as ReasoningConfigDict,
        RollbackAgentVersionRequestDict as RollbackAgentVersionRequestDict,
        SetDefaultVersionRequestDict as SetDefaultVersionRequestDict,
        SideEffectClassLiteral as SideEffectClassLiteral,
        SubmitQuestionAnswersRequestDict as SubmitQuestionAnswersRequestDict,
        SubmitToolApprovalsRequestDict as SubmitToolApprovalsRequestDict,
        SubmitToolResultsRequestDict as SubmitToolResultsRequestDict,
        TaskMessagePartDict as TaskMessagePartDict,
        TaskStateLiteral as TaskStateLiteral,
        TextPartDict as TextPartDict,
        ToolApprovalDict as ToolApprovalDict,
        ToolDefinitionDict as ToolDefinitionDict,
        ToolHintsDict as ToolHintsDict,
        ToolPolicyLiteral as ToolPolicyLiteral,
        UpdateAgentRequestDict as UpdateAgentRequestDict,
        UpdateHarnessRequestDict as UpdateHarnessRequestDict,
        UpdateSessionRequestDict as UpdateSessionRequestDict,
        VersionChangeKindLiteral as VersionChangeKindLiteral,
    )
    from .act_completed_data import ActCompletedData
    from .act_completed_event import ActCompletedEvent
    from .act_started_data import ActStartedData
    from .act_started_event import ActStartedEvent
    from .add_participant_request import AddParticipantRequest
    from .agent import Agent
    from .agent_analysis import AgentAnalysis
    from .agent_card import AgentCard
    from .agent_card_auth import AgentCardAuth
    from .agent_card_input import AgentCardInput
    from .agent_card_links import AgentCardLinks
    from .agent_page import AgentPage
    from .agent_preview import AgentPreview
    from .agent_version import AgentVersion
    from .agent_version_diff import AgentVersionDiff
    from .allowed_action import AllowedAction
    from .answered_by import AnsweredBy
    from .approval_decision import ApprovalDecision
    from .approval_outcome import ApprovalOutcome
    from .approval_risk import ApprovalRisk
    from .auth_type import AuthType
    from .budget_event_data import BudgetEventData
    from .budget_exhausted_event import BudgetExhaustedEvent
    from .budget_paused_event import BudgetPausedEvent
    from .budget_resumed_event import BudgetResumedEvent
    from .budget_warning_event import BudgetWarningEvent
    from .builtin_tool import BuiltinTool
    from .cancel_status import CancelStatus
    from .cancel_turn_response import CancelTurnResponse
    from .capability_config import CapabilityConfig
    from .capability_usage_data import CapabilityUsageData
    from .capability_usage_event import CapabilityUsageEvent
    from .capability_usage_kind import CapabilityUsageKind
    from .capability_usage_record import CapabilityUsageRecord
    from .channel_event import ChannelEvent
    from .channel_event_message import ChannelEventMessage
    from .channel_event_page import ChannelEventPage
    from .channel_input_message_data import ChannelInputMessageData
    from .channel_input_message_event import ChannelInputMessageEvent
    from .channel_message import ChannelMessage
    from .channel_output_message_completed_data import ChannelOutputMessageCompletedData
    from .channel_output_message_completed_event import ChannelOutputMessageCompletedEvent
    from .channel_session import ChannelSession
    from .channel_session_page import ChannelSessionPage
    from .channel_tool_call_requested_data import ChannelToolCallRequestedData
    from .channel_tool_call_requested_event import ChannelToolCallRequestedEvent
    from .channel_tool_completed_data import ChannelToolCompletedData
    from .channel_tool_completed_event import ChannelToolCompletedEvent
    from .channel_tool_started_data import ChannelToolStartedData
    from .channel_tool_started_event import ChannelToolStartedEvent
    from .channel_turn_cancelled_data import ChannelTurnCancelledData
    from .channel_turn_cancelled_event import ChannelTurnCancelledEvent
    from .channel_turn_completed_data import ChannelTurnCompletedData
    from .channel_turn_completed_event import ChannelTurnCompletedEvent
    from .channel_turn_failed_data import ChannelTurnFailedData
    from .channel_turn_failed_event import ChannelTurnFailedEvent
    from .channel_turn_started_data import ChannelTurnStartedData
    from .channel_turn_started_event import ChannelTurnStartedEvent
    from .chat_session_request import ChatSessionRequest
    from .client_tool import ClientTool
    from .client_tool_result import ClientToolResult
    from .compaction_reason import CompactionReason
    from .compaction_skip_reason import CompactionSkipReason
    from .compaction_stage import CompactionStage
    from .compaction_step import CompactionStep
    from .connected_frame import ConnectedFrame
    from .content_part import ContentPart
    from .context_compacted_data import ContextCompactedData
    from .context_compacted_event import ContextCompactedEvent
    from .context_compacting_data import ContextCompactingData
    from .context_compacting_event import ContextCompactingEvent
    from .context_compaction_failed_data import ContextCompactionFailedData
    from .context_compaction_failed_event import ContextCompactionFailedEvent
    from .context_compaction_skipped_data import ContextCompactionSkippedData
    from .context_compaction_skipped_event import ContextCompactionSkippedEvent
    from .context_report import ContextReport
    from .context_report_contribution import ContextReportContribution
    from .context_report_section import ContextReportSection
    from .create_agent_request import CreateAgentRequest
    from .create_agent_version_request import CreateAgentVersionRequest
    from .create_channel_message_request import CreateChannelMessageRequest
    from .create_channel_session_request import CreateChannelSessionRequest
    from .create_harness_request import CreateHarnessRequest
    from .create_message_request import CreateMessageRequest
    from .create_session_request import CreateSessionRequest
    from .create_task_message_request import CreateTaskMessageRequest
    from .data_part import DataPart
    from .deferral_policy import DeferralPolicy
    from .disconnect_reason import DisconnectReason
    from .disconnecting_frame import DisconnectingFrame
    from .event import Event
    from .event_context import EventContext
    from .event_message import EventMessage
    from .event_page import EventPage
    from .event_type_count import EventTypeCount
    from .events_summary import EventsSummary
    from .export_format import ExportFormat
    from .external_actor import ExternalActor
    from .file_written_data import FileWrittenData
    from .file_written_event import FileWrittenEvent
    from .finding import Finding
    from .finding_category import FindingCategory
    from .finding_location import FindingLocation
    from .finding_severity import FindingSeverity
    from .finding_source import FindingSource
    from .fork_agent_version_request import ForkAgentVersionRequest
    from .fork_session_request import ForkSessionRequest
    from .harness import Harness
    from .harness_example import HarnessExample
    from .harness_list import HarnessList
    from .harness_preview import HarnessPreview
    from .health_check_case_result import HealthCheckCaseResult
    from .health_check_run import HealthCheckRun
    from .health_check_status import HealthCheckStatus
    from .health_check_summary import HealthCheckSummary
    from .image_file_part import ImageFilePart
    from .image_part import ImagePart
    from .initial_file import InitialFile
    from .input_content_part import InputContentPart
    from .input_message import InputMessage
    from .input_message_data import InputMessageData
    from .input_message_event import InputMessageEvent
    from .known_error_code import KnownErrorCode
    from .known_event_type import KnownEventType
    from .known_execution_phase import KnownExecutionPhase
    from .known_last_turn_status import KnownLastTurnStatus
    from .latest_health_check import LatestHealthCheck
    from .lifecycle_status import LifecycleStatus
    from .llm_compaction_info import LLMCompactionInfo
    from .llm_generation_data import LLMGenerationData
    from .llm_generation_event import LLMGenerationEvent
    from .llm_generation_metadata import LLMGenerationMetadata
    from .llm_generation_output import LLMGenerationOutput
    from .llm_prompt_cache_info import LLMPromptCacheInfo
    from .llm_request_options import LLMRequestOptions
    from .llm_retry_info import LLMRetryInfo
    from .llm_tool_search_info import LLMToolSearchInfo
    from .mcp_auth_mode import MCPAuthMode
    from .mcp_protocol_mode import MCPProtocolMode
    from .mcp_server import MCPServer
    from .mcp_transport import MCPTransport
    from .message import Message
    from .message_controls import MessageControls
    from .message_list import MessageList
    from .message_role import MessageRole
    from .model_metadata import ModelMetadata
    from .name_availability import NameAvailability
    from .network_access import NetworkAccess
    from .older_error import OlderError
    from .older_problem import OlderProblem
    from .output_message_completed_data import OutputMessageCompletedData
    from .output_message_completed_event import OutputMessageCompletedEvent
    from .output_message_delta_data import OutputMessageDeltaData
    from .output_message_delta_event import OutputMessageDeltaEvent
    from .output_message_replaced_data import OutputMessageReplacedData
    from .output_message_replaced_event import OutputMessageReplacedEvent
    from .output_message_started_data import OutputMessageStartedData
    from .output_message_started_event import OutputMessageStartedEvent
    from .participant_kind import ParticipantKind
    from .participant_role import ParticipantRole
    from .pending_approval import PendingApproval
    from .pending_question import PendingQuestion
    from .preview_agent_request import PreviewAgentRequest
    from .preview_harness_request import PreviewHarnessRequest
    from .principal import Principal
    from .principal_kind import PrincipalKind
    from .problem import Problem
    from .question import Question
    from .question_answer import QuestionAnswer
    from .question_kind import QuestionKind
    from .question_option import QuestionOption
    from .question_outcome import QuestionOutcome
    from .question_reply import QuestionReply
    from .reason_completed_data import ReasonCompletedData
    from .reason_completed_event import ReasonCompletedEvent
    from .reason_item_data import ReasonItemData
    from .reason_item_event import ReasonItemEvent
    from .reason_recovered_data import ReasonRecoveredData
    from .reason_recovered_event import ReasonRecoveredEvent
    from .reason_started_data import ReasonStartedData
    from .reason_started_event import ReasonStartedEvent
    from .reason_thinking_completed_data import ReasonThinkingCompletedData
    from .reason_thinking_completed_event import ReasonThinkingCompletedEvent
    from .reason_thinking_delta_data import ReasonThinkingDeltaData
    from .reason_thinking_delta_event import ReasonThinkingDeltaEvent
    from .reason_thinking_started_data import ReasonThinkingStartedData
    from .reason_thinking_started_event import ReasonThinkingStartedEvent
    from .reasoning_config import ReasoningConfig
    from .recovery_mode import RecoveryMode
    from .requested_tool_call import RequestedToolCall
    from .resolved_tool_approval import ResolvedToolApproval
    from .resource_config import ResourceConfig
    from .resource_stats import ResourceStats
    from .rollback_agent_version_request import RollbackAgentVersionRequest
    from .runtime_token import RuntimeToken
    from .session import Session
    from .session_activated_data import SessionActivatedData
    from .session_activated_event import SessionActivatedEvent
    from .session_idled_data import SessionIdledData
    from .session_idled_event import SessionIdledEvent
    from .session_model_changed_data import SessionModelChangedData
    from .session_model_changed_event import SessionModelChangedEvent
    from .session_page import SessionPage
    from .session_participant import SessionParticipant
    from .session_resource import SessionResource
    from .session_resource_status import SessionResourceStatus
    from .session_started_data import SessionStartedData
    from .session_started_event import SessionStartedEvent
    from .session_stats import SessionStats
    from .session_status import SessionStatus
    from .session_task import SessionTask
    from .session_title_updated_data import SessionTitleUpdatedData
    from .session_title_updated_event import SessionTitleUpdatedEvent
    from .set_default_version_request import SetDefaultVersionRequest
    from .side_effect_class import SideEffectClass
    from .submit_question_answers_request import SubmitQuestionAnswersRequest
    from .submit_question_answers_response import SubmitQuestionAnswersResponse
    from .submit_tool_approvals_request import SubmitToolApprovalsRequest
    from .submit_tool_approvals_response import SubmitToolApprovalsResponse
    from .submit_tool_results_request import SubmitToolResultsRequest
    from .submit_tool_results_response import SubmitToolResultsResponse
    from .task_artifact import TaskArtifact
    from .task_created_event import TaskCreatedEvent
    from .task_detail import TaskDetail
    from .task_error import TaskError
    from .task_event_data import TaskEventData
    from .task_input_request import TaskInputRequest
    from .task_links import TaskLinks
    from .task_message import TaskMessage
    from .task_message_direction import TaskMessageDirection
    from .task_message_event_data import TaskMessageEventData
    from .task_message_part import TaskMessagePart
    from .task_message_received_event import TaskMessageReceivedEvent
    from .task_message_sent_event import TaskMessageSentEvent
    from .task_progress import TaskProgress
    from .task_state import TaskState
    from .task_updated_event import TaskUpdatedEvent
    from .text_part import TextPart
    from .token_usage import TokenUsage
    from .tool_approval import ToolApproval
    from .tool_call_part import ToolCallPart
    from .tool_call_repaired_data import ToolCallRepairedData
    from .tool_call_repaired_event import ToolCallRepairedEvent
    from .tool_call_requested_data import ToolCallRequestedData
    from .tool_call_requested_event import ToolCallRequestedEvent
    from .tool_call_summary import ToolCallSummary
    from .tool_completed_data import ToolCompletedData
    from .tool_completed_event import ToolCompletedEvent
    from .tool_definition import ToolDefinition
    from .tool_definition_summary import ToolDefinitionSummary
    from .tool_hints import ToolHints
    from .tool_output_delta_data import ToolOutputDeltaData
    from .tool_output_delta_event import ToolOutputDeltaEvent
    from .tool_policy import ToolPolicy
    from .tool_progress_data import ToolProgressData
    from .tool_progress_event import ToolProgressEvent
    from .tool_result_part import ToolResultPart
    from .tool_started_data import ToolStartedData
    from .tool_started_event import ToolStartedEvent
    from .transcript_repair_action import TranscriptRepairAction
    from .transcript_repaired_data import TranscriptRepairedData
    from .transcript_repaired_event import TranscriptRepairedEvent
    from .turn_cancelled_data import TurnCancelledData
    from .turn_cancelled_event import TurnCancelledEvent
    from .turn_completed_data import TurnCompletedData
    from .turn_completed_event import TurnCompletedEvent
    from .turn_failed_data import TurnFailedData
    from .turn_failed_event import TurnFailedEvent
    from .turn_sealed_data import TurnSealedData
    from .turn_sealed_event import TurnSealedEvent
    from .turn_started_data import TurnStartedData
    from .turn_started_event import TurnStartedEvent
    from .update_agent_request import UpdateAgentRequest
    from .update_harness_request import UpdateHarnessRequest
    from .update_session_request import UpdateSessionRequest
    from .version_change_kind import VersionChangeKind
    from .voice_input_transcript_completed_event import VoiceInputTranscriptCompletedEvent
    from .voice_input_transcript_delta_event import VoiceInputTranscriptDeltaEvent
    from .voice_output_transcript_completed_event import VoiceOutputTranscriptCompletedEvent
    from .voice_output_transcript_delta_event import VoiceOutputTranscriptDeltaEvent
    from .voice_session_ended_data import VoiceSessionEndedData
    from .voice_session_ended_event import VoiceSessionEndedEvent
    from .voice_session_failed_data import VoiceSessionFailedData
    from .voice_session_failed_event import VoiceSessionFailedEvent
    from .voice_session_started_data import VoiceSessionStartedData
    from .voice_session_started_event import VoiceSessionStartedEvent
    from .voice_transcript_data import VoiceTranscriptData
    from .wake_policy import WakePolicy

# Written out, so that type checkers understand a star import.
__all__ = [
    "ActCompletedData",
    "ActCompletedEvent",
    "ActStartedData",
    "ActStartedEvent",
    "AddParticipantRequest",
    "Agent",
    "AgentAnalysis",
    "AgentCard",
    "AgentCardAuth",
    "AgentCardInput",
    "AgentCardLinks",
    "AgentPage",
    "AgentPreview",
    "AgentVersion",
    "AgentVersionDiff",
    "AllowedAction",
    "AnsweredBy",
    "ApprovalDecision",
    "ApprovalOutcome",
    "ApprovalRisk",
    "AuthType",
    "BudgetEventData",
    "BudgetExhaustedEvent",
    "BudgetPausedEvent",
    "BudgetResumedEvent",
    "BudgetWarningEvent",
    "BuiltinTool",
    "CancelStatus",
    "CancelTurnResponse",
    "CapabilityConfig",
    "CapabilityUsageData",
    "CapabilityUsageEvent",
    "CapabilityUsageKind",
    "CapabilityUsageRecord",
    "ChannelEvent",
    "ChannelEventMessage",
    "ChannelEventPage",
    "ChannelInputMessageData",
    "ChannelInputMessageEvent",
    "ChannelMessage",
    "ChannelOutputMessageCompletedData",
    "ChannelOutputMessageCompletedEvent",
    "ChannelSession",
    "ChannelSessionPage",
    "ChannelToolCallRequestedData",
    "ChannelToolCallRequestedEvent",
    "ChannelToolCompletedData",
    "ChannelToolCompletedEvent",
    "ChannelToolStartedData",
    "ChannelToolStartedEvent",
    "ChannelTurnCancelledData",
    "ChannelTurnCancelledEvent",
    "ChannelTurnCompletedData",
    "ChannelTurnCompletedEvent",
    "ChannelTurnFailedData",
    "ChannelTurnFailedEvent",
    "ChannelTurnStartedData",
    "ChannelTurnStartedEvent",
    "ChatSessionRequest",
    "ClientTool",
    "ClientToolResult",
    "CompactionReason",
    "CompactionSkipReason",
    "CompactionStage",
    "CompactionStep",
    "ConnectedFrame",
    "ContentPart",
    "ContextCompactedData",
    "ContextCompactedEvent",
    "ContextCompactingData",
    "ContextCompactingEvent",
    "ContextCompactionFailedData",
    "ContextCompactionFailedEvent",
    "ContextCompactionSkippedData",
    "ContextCompactionSkippedEvent",
    "ContextReport",
    "ContextReportContribution",
    "ContextReportSection",
    "CreateAgentRequest",
    "CreateAgentVersionRequest",
    "CreateChannelMessageRequest",
    "CreateChannelSessionRequest",
    "CreateHarnessRequest",
    "CreateMessageRequest",
    "CreateSessionRequest",
    "CreateTaskMessageRequest",
    "DataPart",
    "DeferralPolicy",
    "DisconnectReason",
    "DisconnectingFrame",
    "Event",
    "EventContext",
    "EventMessage",
    "EventPage",
    "EventTypeCount",
    "EventsSummary",
    "ExportFormat",
    "ExternalActor",
    "FileWrittenData",
    "FileWrittenEvent",
    "Finding",
    "FindingCategory",
    "FindingLocation",
    "FindingSeverity",
    "FindingSource",
    "ForkAgentVersionRequest",
    "ForkSessionRequest",
    "Harness",
    "HarnessExample",
    "HarnessList",
    "HarnessPreview",
    "HealthCheckCaseResult",
    "HealthCheckRun",
    "HealthCheckStatus",
    "HealthCheckSummary",
    "ImageFilePart",
    "ImagePart",
    "InitialFile",
    "InputContentPart",
    "InputMessage",
    "InputMessageData",
    "InputMessageEvent",
    "KnownErrorCode",
    "KnownEventType",
    "KnownExecutionPhase",
    "KnownLastTurnStatus",
    "LLMCompactionInfo",
    "LLMGenerationData",
    "LLMGenerationEvent",
    "LLMGenerationMetadata",
    "LLMGenerationOutput",
    "LLMPromptCacheInfo",
    "LLMRequestOptions",
    "LLMRetryInfo",
    "LLMToolSearchInfo",
    "LatestHealthCheck",
    "LifecycleStatus",
    "MCPAuthMode",
    "MCPProtocolMode",
    "MCPServer",
    "MCPTransport",
    "Message",
    "MessageControls",
    "MessageList",
    "MessageRole",
    "ModelMetadata",
    "NameAvailability",
    "NetworkAccess",
    "OlderError",
    "OlderProblem",
    "OutputMessageCompletedData",
    "OutputMessageCompletedEvent",
    "OutputMessageDeltaData",
    "OutputMessageDeltaEvent",
    "OutputMessageReplacedData",
    "OutputMessageReplacedEvent",
    "OutputMessageStartedData",
    "OutputMessageStartedEvent",
    "ParticipantKind",
    "ParticipantRole",
    "PendingApproval",
    "PendingQuestion",
    "PreviewAgentRequest",
    "PreviewHarnessRequest",
    "Principal",
    "PrincipalKind",
    "Problem",
    "Question",
    "QuestionAnswer",
    "QuestionKind",
    "QuestionOption",
    "QuestionOutcome",
    "QuestionReply",
    "ReasonCompletedData",
    "ReasonCompletedEvent",
    "ReasonItemData",
    "ReasonItemEvent",
    "ReasonRecoveredData",
    "ReasonRecoveredEvent",
    "ReasonStartedData",
    "ReasonStartedEvent",
    "ReasonThinkingCompletedData",
    "ReasonThinkingCompletedEvent",
    "ReasonThinkingDeltaData",
    "ReasonThinkingDeltaEvent",
    "ReasonThinkingStartedData",
    "ReasonThinkingStartedEvent",
    "ReasoningConfig",
    "RecoveryMode",
    "RequestedToolCall",
    "ResolvedToolApproval",
    "ResourceConfig",
    "ResourceStats",
    "RollbackAgentVersionRequest",
    "RuntimeToken",
    "Session",
    "SessionActivatedData",
    "SessionActivatedEvent",
    "SessionIdledData",
    "SessionIdledEvent",
    "SessionModelChangedData",
    "SessionModelChangedEvent",
    "SessionPage",
    "SessionParticipant",
    "SessionResource",
    "SessionResourceStatus",
    "SessionStartedData",
    "SessionStartedEvent",
    "SessionStats",
    "SessionStatus",
    "SessionTask",
    "SessionTitleUpdatedData",
    "SessionTitleUpdatedEvent",
    "SetDefaultVersionRequest",
    "SideEffectClass",
    "SubmitQuestionAnswersRequest",
    "SubmitQuestionAnswersResponse",
    "SubmitToolApprovalsRequest",
    "SubmitToolApprovalsResponse",
    "SubmitToolResultsRequest",
    "SubmitToolResultsResponse",
    "TaskArtifact",
    "TaskCreatedEvent",
    "TaskDetail",
    "TaskError",
    "TaskEventData",
    "TaskInputRequest",
    "TaskLinks",
    "TaskMessage",
    "TaskMessageDirection",
    "TaskMessageEventData",
    "TaskMessagePart",
    "TaskMessageReceivedEvent",
    "TaskMessageSentEvent",
    "TaskProgress",
    "TaskState",
    "TaskUpdatedEvent",
    "TextPart",
    "TokenUsage",
    "ToolApproval",
    "ToolCallPart",
    "ToolCallRepairedData",
    "ToolCallRepairedEvent",
    "ToolCallRequestedData",
    "ToolCallRequestedEvent",
    "ToolCallSummary",
    "ToolCompletedData",
    "ToolCompletedEvent",
    "ToolDefinition",
    "ToolDefinitionSummary",
    "ToolHints",
    "ToolOutputDeltaData",
    "ToolOutputDeltaEvent",
    "ToolPolicy",
    "ToolProgressData",
    "ToolProgressEvent",
    "ToolResultPart",
    "ToolStartedData",
    "ToolStartedEvent",
    "TranscriptRepairAction",
    "TranscriptRepairedData",
    "TranscriptRepairedEvent",
    "TurnCancelledData",
    "TurnCancelledEvent",
    "TurnCompletedData",
    "TurnCompletedEvent",
    "TurnFailedData",
    "TurnFailedEvent",
    "TurnSealedData",
    "TurnSealedEvent",
    "TurnStartedData",
    "TurnStartedEvent",
    "UnknownVariant",
    "UpdateAgentRequest",
    "UpdateHarnessRequest",
    "UpdateSessionRequest",
    "VersionChangeKind",
    "VoiceInputTranscriptCompletedEvent",
    "VoiceInputTranscriptDeltaEvent",
    "VoiceOutputTranscriptCompletedEvent",
    "VoiceOutputTranscriptDeltaEvent",
    "VoiceSessionEndedData",
    "VoiceSessionEndedEvent",
    "VoiceSessionFailedData",
    "VoiceSessionFailedEvent",
    "VoiceSessionStartedData",
    "VoiceSessionStartedEvent",
    "VoiceTranscriptData",
    "WakePolicy",
]

_MODULES = {
    "ActCompletedData": "act_completed_data",
    "ActCompletedEvent": "act_completed_event",
    "ActStartedData": "act_started_data",
    "ActStartedEvent": "act_started_event",
    "AddParticipantRequest": "add_participant_request",
    "Agent": "agent",
    "AgentAnalysis": "agent_analysis",
    "AgentCard": "agent_card",
    "AgentCardAuth": "agent_card_auth",
    "AgentCardInput": "agent_card_input",
    "AgentCardLinks": "agent_card_links",
    "AgentPage": "agent_page",
    "AgentPreview": "agent_preview",
    "AgentVersion": "agent_version",
    "AgentVersionDiff": "agent_version_diff",
    "AllowedAction": "allowed_action",
    "AnsweredBy": "answered_by",
    "ApprovalDecision": "approval_decision",
    "ApprovalOutcome": "approval_outcome",
    "ApprovalRisk": "approval_risk",
    "AuthType": "auth_type",
    "BudgetEventData": "budget_event_data",
    "BudgetExhaustedEvent": "budget_exhausted_event",
    "BudgetPausedEvent": "budget_paused_event",
    "BudgetResumedEvent": "budget_resumed_event",
    "BudgetWarningEvent": "budget_warning_event",
    "BuiltinTool": "builtin_tool",
    "CancelStatus": "cancel_status",
    "CancelTurnResponse": "cancel_turn_response",
    "CapabilityConfig": "capability_config",
    "CapabilityUsageData": "capability_usage_data",
    "CapabilityUsageEvent": "capability_usage_event",
    "CapabilityUsageKind": "capability_usage_kind",
    "CapabilityUsageRecord": "capability_usage_record",
    "ChannelEvent": "channel_event",
    "ChannelEventMessage": "channel_event_message",
    "ChannelEventPage": "channel_event_page",
    "ChannelInputMessageData": "channel_input_message_data",
    "ChannelInputMessageEvent": "channel_input_message_event",
    "ChannelMessage": "channel_message",
    "ChannelOutputMessageCompletedData": "channel_output_message_completed_data",
    "ChannelOutputMessageCompletedEvent": "channel_output_message_completed_event",
    "ChannelSession": "channel_session",
    "ChannelSessionPage": "channel_session_page",
    "ChannelToolCallRequestedData": "channel_tool_call_requested_data",
    "ChannelToolCallRequestedEvent": "channel_tool_call_requested_event",
    "ChannelToolCompletedData": "channel_tool_completed_data",
    "ChannelToolCompletedEvent": "channel_tool_completed_event",
    "ChannelToolStartedData": "channel_tool_started_data",
    "ChannelToolStartedEvent": "channel_tool_started_event",
    "ChannelTurnCancelledData": "channel_turn_cancelled_data",
    "ChannelTurnCancelledEvent": "channel_turn_cancelled_event",
    "ChannelTurnCompletedData": "channel_turn_completed_data",
    "ChannelTurnCompletedEvent": "channel_turn_completed_event",
    "ChannelTurnFailedData": "channel_turn_failed_data",
    "ChannelTurnFailedEvent": "channel_turn_failed_event",
    "ChannelTurnStartedData": "channel_turn_started_data",
    "ChannelTurnStartedEvent": "channel_turn_started_event",
    "ChatSessionRequest": "chat_session_request",
    "ClientTool": "client_tool",
    "ClientToolResult": "client_tool_result",
    "CompactionReason": "compaction_reason",
    "CompactionSkipReason": "compaction_skip_reason",
    "CompactionStage": "compaction_stage",
    "CompactionStep": "compaction_step",
    "ConnectedFrame": "connected_frame",
    "ContentPart": "content_part",
    "ContextCompactedData": "context_compacted_data",
    "ContextCompactedEvent": "context_compacted_event",
    "ContextCompactingData": "context_compacting_data",
    "ContextCompactingEvent": "context_compacting_event",
    "ContextCompactionFailedData": "context_compaction_failed_data",
    "ContextCompactionFailedEvent": "context_compaction_failed_event",
    "ContextCompactionSkippedData": "context_compaction_skipped_data",
    "ContextCompactionSkippedEvent": "context_compaction_skipped_event",
    "ContextReport": "context_report",
    "ContextReportContribution": "context_report_contribution",
    "ContextReportSection": "context_report_section",
    "CreateAgentRequest": "create_agent_request",
    "CreateAgentVersionRequest": "create_agent_version_request",
    "CreateChannelMessageRequest": "create_channel_message_request",
    "CreateChannelSessionRequest": "create_channel_session_request",
    "CreateHarnessRequest": "create_harness_request",
    "CreateMessageRequest": "create_message_request",
    "CreateSessionRequest": "create_session_request",
    "CreateTaskMessageRequest": "create_task_message_request",
    "DataPart": "data_part",
    "DeferralPolicy": "deferral_policy",
    "DisconnectingFrame": "disconnecting_frame",
    "DisconnectReason": "disconnect_reason",
    "Event": "event",
    "EventContext": "event_context",
    "EventMessage": "event_message",
    "EventPage": "event_page",
    "EventsSummary": "events_summary",
    "EventTypeCount": "event_type_count",
    "ExportFormat": "export_format",
    "ExternalActor": "external_actor",
    "FileWrittenData": "file_written_data",
    "FileWrittenEvent": "file_written_event",
    "Finding": "finding",
    "FindingCategory": "finding_category",
    "FindingLocation": "finding_location",
    "FindingSeverity": "finding_severity",
    "FindingSource": "finding_source",
    "ForkAgentVersionRequest": "fork_agent_version_request",
    "ForkSessionRequest": "fork_session_request",
    "Harness": "harness",
    "HarnessExample": "harness_example",
    "HarnessList": "harness_list",
    "HarnessPreview": "harness_preview",
    "HealthCheckCaseResult": "health_check_case_result",
    "HealthCheckRun": "health_check_run",
    "HealthCheckStatus": "health_check_status",
    "HealthCheckSummary": "health_check_summary",
    "ImageFilePart": "image_file_part",
    "ImagePart": "image_part",
    "InitialFile": "initial_file",
    "InputContentPart": "input_content_part",
    "InputMessage": "input_message",
    "InputMessageData": "input_message_data",
    "InputMessageEvent": "input_message_event",
    "KnownErrorCode": "known_error_code",
    "KnownEventType": "known_event_type",
    "KnownExecutionPhase": "known_execution_phase",
    "KnownLastTurnStatus": "known_last_turn_status",
    "LatestHealthCheck": "latest_health_check",
    "LifecycleStatus": "lifecycle_status",
    "LLMCompactionInfo": "llm_compaction_info",
    "LLMGenerationData": "llm_generation_data",
    "LLMGenerationEvent": "llm_generation_event",
    "LLMGenerationMetadata": "llm_generation_metadata",
    "LLMGenerationOutput": "llm_generation_output",
    "LLMPromptCacheInfo": "llm_prompt_cache_info",
    "LLMRequestOptions": "llm_request_options",
    "LLMRetryInfo": "llm_retry_info",
    "LLMToolSearchInfo": "llm_tool_search_info",
    "MCPAuthMode": "mcp_auth_mode",
    "MCPProtocolMode": "mcp_protocol_mode",
    "MCPServer": "mcp_server",
    "MCPTransport": "mcp_transport",
    "Message": "message",
    "MessageControls": "message_controls",
    "MessageList": "message_list",
    "MessageRole": "message_role",
    "ModelMetadata": "model_metadata",
    "NameAvailability": "name_availability",
    "NetworkAccess": "network_access",
    "OlderError": "older_error",
    "OlderProblem": "older_problem",
    "OutputMessageCompletedData": "output_message_completed_data",
    "OutputMessageCompletedEvent": "output_message_completed_event",
    "OutputMessageDeltaData": "output_message_delta_data",
    "OutputMessageDeltaEvent": "output_message_delta_event",
    "OutputMessageReplacedData": "output_message_replaced_data",
    "OutputMessageReplacedEvent": "output_message_replaced_event",
    "OutputMessageStartedData": "output_message_started_data",
    "OutputMessageStartedEvent": "output_message_started_event",
    "ParticipantKind": "participant_kind",
    "ParticipantRole": "participant_role",
    "PendingApproval": "pending_approval",
    "PendingQuestion": "pending_question",
    "PreviewAgentRequest": "preview_agent_request",
    "PreviewHarnessRequest": "preview_harness_request",
    "Principal": "principal",
    "PrincipalKind": "principal_kind",
    "Problem": "problem",
    "Question": "question",
    "QuestionAnswer": "question_answer",
    "QuestionKind": "question_kind",
    "QuestionOption": "question_option",
    "QuestionOutcome": "question_outcome",
    "QuestionReply": "question_reply",
    "ReasonCompletedData": "reason_completed_data",
    "ReasonCompletedEvent": "reason_completed_event",
    "ReasoningConfig": "reasoning_config",
    "ReasonItemData": "reason_item_data",
    "ReasonItemEvent": "reason_item_event",
    "ReasonRecoveredData": "reason_recovered_data",
    "ReasonRecoveredEvent": "reason_recovered_event",
    "ReasonStartedData": "reason_started_data",
    "ReasonStartedEvent": "reason_started_event",
    "ReasonThinkingCompletedData": "reason_thinking_completed_data",
    "ReasonThinkingCompletedEvent": "reason_thinking_completed_event",
    "ReasonThinkingDeltaData": "reason_thinking_delta_data",
    "ReasonThinkingDeltaEvent": "reason_thinking_delta_event",
    "ReasonThinkingStartedData": "reason_thinking_started_data",
    "ReasonThinkingStartedEvent": "reason_thinking_started_event",
    "RecoveryMode": "recovery_mode",
    "RequestedToolCall": "requested_tool_call",
    "ResolvedToolApproval": "resolved_tool_approval",
    "ResourceConfig": "resource_config",
    "ResourceStats": "resource_stats",
    "RollbackAgentVersionRequest": "rollback_agent_version_request",
    "RuntimeToken": "runtime_token",
    "Session": "session",
    "SessionActivatedData": "session_activated_data",
    "SessionActivatedEvent": "session_activated_event",
    "SessionIdledData": "session_idled_data",
    "SessionIdledEvent": "session_idled_event",
    "SessionModelChangedData": "session_model_changed_data",
    "SessionModelChangedEvent": "session_model_changed_event",
    "SessionPage": "session_page",
    "SessionParticipant": "session_participant",
    "SessionResource": "session_resource",
    "SessionResourceStatus": "session_resource_status",
    "SessionStartedData": "session_started_data",
    "SessionStartedEvent": "session_started_event",
    "SessionStats": "session_stats",
    "SessionStatus": "session_status",
    "SessionTask": "session_task",
    "SessionTitleUpdatedData": "session_title_updated_data",
    "SessionTitleUpdatedEvent": "session_title_updated_event",
    "SetDefaultVersionRequest": "set_default_version_request",
    "SideEffectClass": "side_effect_class",
    "SubmitQuestionAnswersRequest": "submit_question_answers_request",
    "SubmitQuestionAnswersResponse": "submit_question_answers_response",
    "SubmitToolApprovalsRequest": "submit_tool_approvals_request",
    "SubmitToolApprovalsResponse": "submit_tool_approvals_response",
    "SubmitToolResultsRequest": "submit_tool_results_request",
    "SubmitToolResultsResponse": "submit_tool_results_response",
    "TaskArtifact": "task_artifact",
    "TaskCreatedEvent": "task_created_event",
    "TaskDetail": "task_detail",
    "TaskError": "task_error",
    "TaskEventData": "task_event_data",
    "TaskInputRequest": "task_input_request",
    "TaskLinks": "task_links",
    "TaskMessage": "task_message",
    "TaskMessageDirection": "task_message_direction",
    "TaskMessageEventData": "task_message_event_data",
    "TaskMessagePart": "task_message_part",
    "TaskMessageReceivedEvent": "task_message_received_event",
    "TaskMessageSentEvent": "task_message_sent_event",
    "TaskProgress": "task_progress",
    "TaskState": "task_state",
    "TaskUpdatedEvent": "task_updated_event",
    "TextPart": "text_part",
    "TokenUsage": "token_usage",
    "ToolApproval": "tool_approval",
    "ToolCallPart": "tool_call_part",
    "ToolCallRepairedData": "tool_call_repaired_data",
    "ToolCallRepairedEvent": "tool_call_repaired_event",
    "ToolCallRequestedData": "tool_call_requested_data",
    "ToolCallRequestedEvent": "tool_call_requested_event",
    "ToolCallSummary": "tool_call_summary",
    "ToolCompletedData": "tool_completed_data",
    "ToolCompletedEvent": "tool_completed_event",
    "ToolDefinition": "tool_definition",
    "ToolDefinitionSummary": "tool_definition_summary",
    "ToolHints": "tool_hints",
    "ToolOutputDeltaData": "tool_output_delta_data",
    "ToolOutputDeltaEvent": "tool_output_delta_event",
    "ToolPolicy": "tool_policy",
    "ToolProgressData": "tool_progress_data",
    "ToolProgressEvent": "tool_progress_event",
    "ToolResultPart": "tool_result_part",
    "ToolStartedData": "tool_started_data",
    "ToolStartedEvent": "tool_started_event",
    "TranscriptRepairAction": "transcript_repair_action",
    "TranscriptRepairedData": "transcript_repaired_data",
    "TranscriptRepairedEvent": "transcript_repaired_event",
    "TurnCancelledData": "turn_cancelled_data",
    "TurnCancelledEvent": "turn_cancelled_event",
    "TurnCompletedData": "turn_completed_data",
    "TurnCompletedEvent": "turn_completed_event",
    "TurnFailedData": "turn_failed_data",
    "TurnFailedEvent": "turn_failed_event",
    "TurnSealedData": "turn_sealed_data",
    "TurnSealedEvent": "turn_sealed_event",
    "TurnStartedData": "turn_started_data",
    "TurnStartedEvent": "turn_started_event",
    "UpdateAgentRequest": "update_agent_request",
    "UpdateHarnessRequest": "update_harness_request",
    "UpdateSessionRequest": "update_session_request",
    "VersionChangeKind": "version_change_kind",
    "VoiceInputTranscriptCompletedEvent": "voice_input_transcript_completed_event",
    "VoiceInputTranscriptDeltaEvent": "voice_input_transcript_delta_event",
    "VoiceOutputTranscriptCompletedEvent": "voice_output_transcript_completed_event",
    "VoiceOutputTranscriptDeltaEvent": "voice_output_transcript_delta_event",
    "VoiceSessionEndedData": "voice_session_ended_data",
    "VoiceSessionEndedEvent": "voice_session_ended_event",
    "VoiceSessionFailedData": "voice_session_failed_data",
    "VoiceSessionFailedEvent": "voice_session_failed_event",
    "VoiceSessionStartedData": "voice_session_started_data",
    "VoiceSessionStartedEvent": "voice_session_started_event",
    "VoiceTranscriptData": "voice_transcript_data",
    "WakePolicy": "wake_policy",
    "AddParticipantRequestDict": "_inputs",
    "ApprovalDecisionLiteral": "_inputs",
    "BuiltinToolDict": "_inputs",
    "CapabilityConfigDict": "_inputs",
    "ChannelMessageDict": "_inputs",
    "ChatSessionRequestDict": "_inputs",
    "ClientToolDict": "_inputs",
    "ClientToolResultDict": "_inputs",
    "CreateAgentRequestDict": "_inputs",
    "CreateAgentVersionRequestDict": "_inputs",
    "CreateChannelMessageRequestDict": "_inputs",
    "CreateChannelSessionRequestDict": "_inputs",
    "CreateHarnessRequestDict": "_inputs",
    "CreateMessageRequestDict": "_inputs",
    "CreateSessionRequestDict": "_inputs",
    "CreateTaskMessageRequestDict": "_inputs",
    "DataPartDict": "_inputs",
    "DeferralPolicyLiteral": "_inputs",
    "ExportFormatLiteral": "_inputs",
    "ExternalActorDict": "_inputs",
    "ForkAgentVersionRequestDict": "_inputs",
    "ForkSessionRequestDict": "_inputs",
    "ImageFilePartDict": "_inputs",
    "ImagePartDict": "_inputs",
    "InitialFileDict": "_inputs",
    "InputContentPartDict": "_inputs",
    "InputMessageDict": "_inputs",
    "KnownEventTypeLiteral": "_inputs",
    "LifecycleStatusLiteral": "_inputs",
    "MCPAuthModeLiteral": "_inputs",
    "MCPProtocolModeLiteral": "_inputs",
    "MCPServerDict": "_inputs",
    "MCPTransportLiteral": "_inputs",
    "MessageControlsDict": "_inputs",
    "MessageRoleLiteral": "_inputs",
    "NetworkAccessDict": "_inputs",
    "ParticipantKindLiteral": "_inputs",
    "ParticipantRoleLiteral": "_inputs",
    "PreviewAgentRequestDict": "_inputs",
    "PreviewHarnessRequestDict": "_inputs",
    "QuestionAnswerDict": "_inputs",
    "QuestionReplyLiteral": "_inputs",
    "ReasoningConfigDict": "_inputs",
    "RollbackAgentVersionRequestDict": "_inputs",
    "SetDefaultVersionRequestDict": "_inputs",
    "SideEffectClassLiteral": "_inputs",
    "SubmitQuestionAnswersRequestDict": "_inputs",
    "SubmitToolApprovalsRequestDict": "_inputs",
    "SubmitToolResultsRequestDict": "_inputs",
    "TaskMessagePartDict": "_inputs",
    "TaskStateLiteral": "_inputs",
    "TextPartDict": "_inputs",
    "ToolApprovalDict": "_inputs",
    "ToolDefinitionDict": "_inputs",
    "ToolHintsDict": "_inputs",
    "ToolPolicyLiteral": "_inputs",
    "UpdateAgentRequestDict": "_inputs",
    "UpdateHarnessRequestDict": "_inputs",
    "UpdateSessionRequestDict": "_inputs",
    "VersionChangeKindLiteral": "_inputs",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(__name__, _MODULES)
