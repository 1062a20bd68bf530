# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Every model, enum and union of the API, and what requests take besides: mappings (`...Dict`) and
the texts of enums (`...Literal`). Each is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import UnknownVariant, lazy_names

if TYPE_CHECKING:
    from ._inputs import (
        AddMCPServerRequestDict as AddMCPServerRequestDict,
        AnthropicAdaptiveThinkingDict as AnthropicAdaptiveThinkingDict,
        AnthropicAutoCompactionDict as AnthropicAutoCompactionDict,
        AnthropicCacheControlPolicyLiteral as AnthropicCacheControlPolicyLiteral,
        AnthropicCacheTtlLiteral as AnthropicCacheTtlLiteral,
        AnthropicCompactionDict as AnthropicCompactionDict,
        AnthropicContextLiteral as AnthropicContextLiteral,
        AnthropicCustomCompactionDict as AnthropicCustomCompactionDict,
        AnthropicEffortLiteral as AnthropicEffortLiteral,
        AnthropicEnabledThinkingDict as AnthropicEnabledThinkingDict,
        AnthropicOptionsDict as AnthropicOptionsDict,
        AnthropicRegionDict as AnthropicRegionDict,
        AnthropicRegionGlobalDict as AnthropicRegionGlobalDict,
        AnthropicRegionOtherDict as AnthropicRegionOtherDict,
        AnthropicRegionUSDict as AnthropicRegionUSDict,
        AnthropicThinkingDict as AnthropicThinkingDict,
        AppendSystemContextRequestDict as AppendSystemContextRequestDict,
        AuthBindingDict as AuthBindingDict,
        BackgroundJobTerminalStatusLiteral as BackgroundJobTerminalStatusLiteral,
        BudgetLimitsDict as BudgetLimitsDict,
        CommandHookRuntimeDict as CommandHookRuntimeDict,
        ConfinementRefusalLiteral as ConfinementRefusalLiteral,
        ContentBlockDict as ContentBlockDict,
        CreateMessageRequestDict as CreateMessageRequestDict,
        CreateSessionRequestDict as CreateSessionRequestDict,
        DeferredCatalogDeltaDict as DeferredCatalogDeltaDict,
        DisabledSystemPromptDict as DisabledSystemPromptDict,
        DurationDict as DurationDict,
        ExternalToolDeltaPhaseLiteral as ExternalToolDeltaPhaseLiteral,
        ForkNoticeKindLiteral as ForkNoticeKindLiteral,
        ForkNoticeSystemPromptLiteral as ForkNoticeSystemPromptLiteral,
        ForkNoticeToolsComparedDict as ForkNoticeToolsComparedDict,
        ForkNoticeToolsDict as ForkNoticeToolsDict,
        ForkNoticeToolsNotComparedDict as ForkNoticeToolsNotComparedDict,
        ForkSourceDict as ForkSourceDict,
        ForkToolsNotComparedReasonLiteral as ForkToolsNotComparedReasonLiteral,
        GeminiOptionsDict as GeminiOptionsDict,
        GeminiThinkingDict as GeminiThinkingDict,
        GeminiThinkingLevelLiteral as GeminiThinkingLevelLiteral,
        HookCapabilityLiteral as HookCapabilityLiteral,
        HookEntryDict as HookEntryDict,
        HookExecutionModeLiteral as HookExecutionModeLiteral,
        HookOverridesDict as HookOverridesDict,
        HookPointLiteral as HookPointLiteral,
        HookRuntimeDict as HookRuntimeDict,
        HttpHookRuntimeDict as HttpHookRuntimeDict,
        HttpMCPServerDict as HttpMCPServerDict,
        ImageBlockDict as ImageBlockDict,
        InlineImageBlockDict as InlineImageBlockDict,
        InlineVideoBlockDict as InlineVideoBlockDict,
        InProcessHookRuntimeDict as InProcessHookRuntimeDict,
        InstructionKeyRefDict as InstructionKeyRefDict,
        InterruptedInputKindLiteral as InterruptedInputKindLiteral,
        InterruptedRunOutcomeDict as InterruptedRunOutcomeDict,
        InterruptedRunOutcomeInputsSettledDict as InterruptedRunOutcomeInputsSettledDict,
        InterruptedRunOutcomeRunCompletedDict as InterruptedRunOutcomeRunCompletedDict,
        InterruptedRunOutcomeUnknownDict as InterruptedRunOutcomeUnknownDict,
        LinkedVideoBlockDict as LinkedVideoBlockDict,
        MCPHttpTransportLiteral as MCPHttpTransportLiteral,
        MCPRestoreOutcomeLiteral as MCPRestoreOutcomeLiteral,
        MCPServerDict as MCPServerDict,
        MobMemberBindingDict as MobMemberBindingDict,
        OpenAIOptionsDict as OpenAIOptionsDict,
        OpenAIPromptCacheModeLiteral as OpenAIPromptCacheModeLiteral,
        OpenAIPromptCacheOptionsDict as OpenAIPromptCacheOptionsDict,
        OpenAIPromptCacheRetentionLiteral as OpenAIPromptCacheRetentionLiteral,
        OpenAIPromptCacheTtlLiteral as OpenAIPromptCacheTtlLiteral,
        OpenAIReasoningContextLiteral as OpenAIReasoningContextLiteral,
        OpenAIReasoningModeLiteral as OpenAIReasoningModeLiteral,
        OpenAITextVerbosityLiteral as OpenAITextVerbosityLiteral,
        OtherProviderOptionsDict as OtherProviderOptionsDict,
        OutputSchemaDict as OutputSchemaDict,
        PeerMetaDict as PeerMetaDict,
        PeerResponseStatusLiteral as PeerResponseStatusLiteral,
        ProviderLiteral as ProviderLiteral,
        ProviderOptionsDict as ProviderOptionsDict,
        ProviderParamsDict as ProviderParamsDict,
        ReasoningEffortLiteral as ReasoningEffortLiteral,
        ReasoningModeLiteral as ReasoningModeLiteral,
        ReloadMCPServersRequestDict as ReloadMCPServersRequestDict,
        RemoveMCPServerRequestDict as RemoveMCPServerRequestDict,
        RenderableBlocksDict as RenderableBlocksDict,
        RenderableDict as RenderableDict,
        RenderableJsonDict as RenderableJsonDict,
        RenderableReferenceDict as RenderableReferenceDict,
        RenderableSystemNoticeDict as RenderableSystemNoticeDict,
        RenderableTextDict as RenderableTextDict,
        SchemaCompatLiteral as SchemaCompatLiteral,
        SenderContentTaintLiteral as SenderContentTaintLiteral,
        SendExternalEventRequestDict as SendExternalEventRequestDict,
        SendPeerResponseRequestDict as SendPeerResponseRequestDict,
        SkillContextBlockDict as SkillContextBlockDict,
        SkillKeyDict as SkillKeyDict,
        SkillReferenceDict as SkillReferenceDict,
        StdioMCPServerDict as StdioMCPServerDict,
        StopRunRequestDict as StopRunRequestDict,
        StoredImageBlockDict as StoredImageBlockDict,
        StructuredBlockDict as StructuredBlockDict,
        StructuredProviderExtensionDict as StructuredProviderExtensionDict,
        SystemNoticeBlockAuthDict as SystemNoticeBlockAuthDict,
        SystemNoticeBlockBackgroundJobDict as SystemNoticeBlockBackgroundJobDict,
        SystemNoticeBlockCommsDict as SystemNoticeBlockCommsDict,
        SystemNoticeBlockDict as SystemNoticeBlockDict,
        SystemNoticeBlockExternalEventDict as SystemNoticeBlockExternalEventDict,
        SystemNoticeBlockForkBoundaryDict as SystemNoticeBlockForkBoundaryDict,
        SystemNoticeBlockMCPDict as SystemNoticeBlockMCPDict,
        SystemNoticeBlockRuntimeNoticeDict as SystemNoticeBlockRuntimeNoticeDict,
        SystemNoticeBlockToolConfigDict as SystemNoticeBlockToolConfigDict,
        SystemNoticeBlockToolProcessInterruptedDict as SystemNoticeBlockToolProcessInterruptedDict,
        SystemNoticeBlockUnknownDict as SystemNoticeBlockUnknownDict,
        SystemNoticeDirectionLiteral as SystemNoticeDirectionLiteral,
        SystemNoticeKindLiteral as SystemNoticeKindLiteral,
        SystemNoticePeerDict as SystemNoticePeerDict,
        TextBlockDict as TextBlockDict,
        ToolChoiceAutoDict as ToolChoiceAutoDict,
        ToolChoiceDict as ToolChoiceDict,
        ToolChoiceNoneDict as ToolChoiceNoneDict,
        ToolChoiceRequiredDict as ToolChoiceRequiredDict,
        ToolChoiceToolDict as ToolChoiceToolDict,
        ToolConfigChangeDict as ToolConfigChangeDict,
        ToolConfigChangeDomainLiteral as ToolConfigChangeDomainLiteral,
        ToolConfigChangeOperationLiteral as ToolConfigChangeOperationLiteral,
        ToolConfigChangeStatusBoundaryAppliedDict as ToolConfigChangeStatusBoundaryAppliedDict,
        ToolConfigChangeStatusDeferredCatalogDeltaDict as ToolConfigChangeStatusDeferredCatalogDeltaDict,
        ToolConfigChangeStatusDict as ToolConfigChangeStatusDict,
        ToolConfigChangeStatusExternalToolDeltaDict as ToolConfigChangeStatusExternalToolDeltaDict,
        ToolConfigChangeStatusWarningFailedClosedDict as ToolConfigChangeStatusWarningFailedClosedDict,
        ToolProcessCessationAlreadyExitedDict as ToolProcessCessationAlreadyExitedDict,
        ToolProcessCessationDict as ToolProcessCessationDict,
        ToolProcessCessationExitedBeforeCommitDict as ToolProcessCessationExitedBeforeCommitDict,
        ToolProcessCessationForeignIncarnationEndedDict as ToolProcessCessationForeignIncarnationEndedDict,
        ToolProcessCessationGroupReassignedDict as ToolProcessCessationGroupReassignedDict,
        ToolProcessCessationKilledByRecoveryDict as ToolProcessCessationKilledByRecoveryDict,
        ToolProcessCessationNeverStartedDict as ToolProcessCessationNeverStartedDict,
        ToolProcessCessationPriorEnvironmentEndedDict as ToolProcessCessationPriorEnvironmentEndedDict,
        ToolProcessCessationUnknownDict as ToolProcessCessationUnknownDict,
        ToolProcessSpawnerBackgroundJobDict as ToolProcessSpawnerBackgroundJobDict,
        ToolProcessSpawnerCommandHookDict as ToolProcessSpawnerCommandHookDict,
        ToolProcessSpawnerDict as ToolProcessSpawnerDict,
        ToolProcessSpawnerMonitorDict as ToolProcessSpawnerMonitorDict,
        ToolProcessSpawnerShellCallDict as ToolProcessSpawnerShellCallDict,
        ToolProcessSpawnerUnknownDict as ToolProcessSpawnerUnknownDict,
        TurnToolOverlayDict as TurnToolOverlayDict,
        UnknownBlockDict as UnknownBlockDict,
        UpdateSystemPromptRequestDict as UpdateSystemPromptRequestDict,
        VideoBlockDict as VideoBlockDict,
    )
    from .add_mcp_server_request import AddMCPServerRequest
    from .agent_error_class import AgentErrorClass
    from .agent_error_report import AgentErrorReport
    from .agent_event import AgentEvent
    from .anthropic_adaptive_thinking import AnthropicAdaptiveThinking
    from .anthropic_auto_compaction import AnthropicAutoCompaction
    from .anthropic_cache_control_policy import AnthropicCacheControlPolicy
    from .anthropic_cache_ttl import AnthropicCacheTtl
    from .anthropic_compaction import AnthropicCompaction
    from .anthropic_context import AnthropicContext
    from .anthropic_custom_compaction import AnthropicCustomCompaction
    from .anthropic_disabled_thinking import AnthropicDisabledThinking
    from .anthropic_effort import AnthropicEffort
    from .anthropic_enabled_thinking import AnthropicEnabledThinking
    from .anthropic_options import AnthropicOptions
    from .anthropic_region import AnthropicRegion
    from .anthropic_region_global import AnthropicRegionGlobal
    from .anthropic_region_other import AnthropicRegionOther
    from .anthropic_region_us import AnthropicRegionUS
    from .anthropic_thinking import AnthropicThinking
    from .anthropic_thinking_between_tools import AnthropicThinkingBetweenTools
    from .append_system_context_request import AppendSystemContextRequest
    from .applied_anthropic_compaction import AppliedAnthropicCompaction
    from .applied_anthropic_custom_compaction import AppliedAnthropicCustomCompaction
    from .applied_anthropic_effort import AppliedAnthropicEffort
    from .applied_anthropic_options import AppliedAnthropicOptions
    from .applied_anthropic_thinking import AppliedAnthropicThinking
    from .applied_auth_binding import AppliedAuthBinding
    from .applied_gemini_options import AppliedGeminiOptions
    from .applied_open_ai_options import AppliedOpenAIOptions
    from .applied_other_provider_options import AppliedOtherProviderOptions
    from .applied_provider_options import AppliedProviderOptions
    from .applied_provider_params import AppliedProviderParams
    from .archive_result import ArchiveResult
    from .assistant_block import AssistantBlock
    from .assistant_image import AssistantImage
    from .assistant_image_appended_event import AssistantImageAppendedEvent
    from .assistant_image_block import AssistantImageBlock
    from .assistant_message import AssistantMessage
    from .assistant_reasoning import AssistantReasoning
    from .assistant_reasoning_block import AssistantReasoningBlock
    from .assistant_server_tool import AssistantServerTool
    from .assistant_server_tool_block import AssistantServerToolBlock
    from .assistant_text import AssistantText
    from .assistant_text_block import AssistantTextBlock
    from .assistant_tool_use import AssistantToolUse
    from .assistant_tool_use_block import AssistantToolUseBlock
    from .assistant_transcript import AssistantTranscript
    from .assistant_transcript_block import AssistantTranscriptBlock
    from .assistant_unknown_block import AssistantUnknownBlock
    from .auth_binding import AuthBinding
    from .background_job_completed_event import BackgroundJobCompletedEvent
    from .background_job_terminal_status import BackgroundJobTerminalStatus
    from .binding_origin import BindingOrigin
    from .blob_ref import BlobRef
    from .boundary_append_applied_event import BoundaryAppendAppliedEvent
    from .boundary_appends_discarded_event import BoundaryAppendsDiscardedEvent
    from .budget_limits import BudgetLimits
    from .budget_type import BudgetType
    from .budget_warning_event import BudgetWarningEvent
    from .cache_boundary import CacheBoundary
    from .cache_boundary_system_profile_prefix import CacheBoundarySystemProfilePrefix
    from .cache_boundary_transcript_after import CacheBoundaryTranscriptAfter
    from .cache_discard_origin import CacheDiscardOrigin
    from .cache_discard_reason import CacheDiscardReason
    from .cache_discard_reason_canonical_prefix_moved import CacheDiscardReasonCanonicalPrefixMoved
    from .cache_discard_reason_evidence_unusable import CacheDiscardReasonEvidenceUnusable
    from .cache_discard_reason_outside_transcript import CacheDiscardReasonOutsideTranscript
    from .cache_discard_reason_projected_boundary_unmappable import (
        CacheDiscardReasonProjectedBoundaryUnmappable,
    )
    from .cancel_result import CancelResult
    from .capabilities import Capabilities
    from .capability import Capability
    from .capability_availability import CapabilityAvailability
    from .capability_refusal import CapabilityRefusal
    from .catalog_model import CatalogModel
    from .command_hook_runtime import CommandHookRuntime
    from .compaction_completed_event import CompactionCompletedEvent
    from .compaction_failed_event import CompactionFailedEvent
    from .compaction_failure_reason import CompactionFailureReason
    from .compaction_failure_reason_curator_failed import CompactionFailureReasonCuratorFailed
    from .compaction_failure_reason_empty_summary import CompactionFailureReasonEmptySummary
    from .compaction_failure_reason_estimation_failed import CompactionFailureReasonEstimationFailed
    from .compaction_failure_reason_llm_failed import CompactionFailureReasonLlmFailed
    from .compaction_failure_reason_memory_indexing_failed import (
        CompactionFailureReasonMemoryIndexingFailed,
    )
    from .compaction_failure_reason_projection_handoff_refused import (
        CompactionFailureReasonProjectionHandoffRefused,
    )
    from .compaction_failure_reason_transcript_rewrite_failed import (
        CompactionFailureReasonTranscriptRewriteFailed,
    )
    from .compaction_handoff_refusal import CompactionHandoffRefusal
    from .compaction_preserved_history_fit import CompactionPreservedHistoryFit
    from .compaction_started_event import CompactionStartedEvent
    from .compaction_summary_source import CompactionSummarySource
    from .compaction_summary_source_host_curator import CompactionSummarySourceHostCurator
    from .compaction_summary_source_mechanical_fallback import (
        CompactionSummarySourceMechanicalFallback,
    )
    from .compaction_summary_source_provider_call import CompactionSummarySourceProviderCall
    from .confinement_refusal import ConfinementRefusal
    from .content_block import ContentBlock
    from .content_filtered_stop import ContentFilteredStop
    from .context_budget_estimate_provenance import ContextBudgetEstimateProvenance
    from .context_budget_fact import ContextBudgetFact
    from .context_budget_state import ContextBudgetState
    from .contract_version import ContractVersion
    from .create_message_request import CreateMessageRequest
    from .create_session_request import CreateSessionRequest
    from .deferred_catalog_delta import DeferredCatalogDelta
    from .disabled_by_policy import DisabledByPolicy
    from .disabled_by_policy_details import DisabledByPolicyDetails
    from .disabled_system_prompt import DisabledSystemPrompt
    from .discarded_cache_breakpoint import DiscardedCacheBreakpoint
    from .discarded_cache_place import DiscardedCachePlace
    from .disputed_accounting import DisputedAccounting
    from .duration import Duration
    from .effort_level import EffortLevel
    from .error import Error
    from .error_frame import ErrorFrame
    from .error_reason import ErrorReason
    from .error_reason_auth_reauth_required import ErrorReasonAuthReauthRequired
    from .error_reason_callback_pending import ErrorReasonCallbackPending
    from .error_reason_content_filtered import ErrorReasonContentFiltered
    from .error_reason_hook_config_invalid import ErrorReasonHookConfigInvalid
    from .error_reason_hook_denied import ErrorReasonHookDenied
    from .error_reason_hook_execution_failed import ErrorReasonHookExecutionFailed
    from .error_reason_hook_launch_refused import ErrorReasonHookLaunchRefused
    from .error_reason_hook_timeout import ErrorReasonHookTimeout
    from .error_reason_invalid_output_schema import ErrorReasonInvalidOutputSchema
    from .error_reason_llm_auth_error import ErrorReasonLlmAuthError
    from .error_reason_llm_call_timeout import ErrorReasonLlmCallTimeout
    from .error_reason_llm_context_exceeded import ErrorReasonLlmContextExceeded
    from .error_reason_llm_invalid_model import ErrorReasonLlmInvalidModel
    from .error_reason_llm_network_timeout import ErrorReasonLlmNetworkTimeout
    from .error_reason_llm_provider_error import ErrorReasonLlmProviderError
    from .error_reason_llm_rate_limited import ErrorReasonLlmRateLimited
    from .error_reason_model_fallback_resume_held import ErrorReasonModelFallbackResumeHeld
    from .error_reason_structured_output_validation_failed import (
        ErrorReasonStructuredOutputValidationFailed,
    )
    from .error_reason_turn_terminal_cause import ErrorReasonTurnTerminalCause
    from .event_envelope import EventEnvelope
    from .event_source import EventSource
    from .event_source_callback import EventSourceCallback
    from .event_source_external import EventSourceExternal
    from .event_source_interaction import EventSourceInteraction
    from .event_source_runtime import EventSourceRuntime
    from .event_source_session import EventSourceSession
    from .external_tool_delta_phase import ExternalToolDeltaPhase
    from .extraction_error import ExtractionError
    from .extraction_failed_event import ExtractionFailedEvent
    from .extraction_succeeded_event import ExtractionSucceededEvent
    from .fork_notice_kind import ForkNoticeKind
    from .fork_notice_system_prompt import ForkNoticeSystemPrompt
    from .fork_notice_tools import ForkNoticeTools
    from .fork_notice_tools_compared import ForkNoticeToolsCompared
    from .fork_notice_tools_not_compared import ForkNoticeToolsNotCompared
    from .fork_source import ForkSource
    from .fork_tools_not_compared_reason import ForkToolsNotComparedReason
    from .gemini_options import GeminiOptions
    from .gemini_stop_stage import GeminiStopStage
    from .gemini_thinking import GeminiThinking
    from .gemini_thinking_level import GeminiThinkingLevel
    from .history_message import HistoryMessage
    from .hook_capability import HookCapability
    from .hook_completed_event import HookCompletedEvent
    from .hook_denied_event import HookDeniedEvent
    from .hook_entry import HookEntry
    from .hook_execution_mode import HookExecutionMode
    from .hook_failed_event import HookFailedEvent
    from .hook_failure_reason import HookFailureReason
    from .hook_failure_reason_config_invalid import HookFailureReasonConfigInvalid
    from .hook_failure_reason_confinement_refused import HookFailureReasonConfinementRefused
    from .hook_failure_reason_execution_failed import HookFailureReasonExecutionFailed
    from .hook_failure_reason_observe_only_violation import HookFailureReasonObserveOnlyViolation
    from .hook_failure_reason_timeout import HookFailureReasonTimeout
    from .hook_launch_refused_event import HookLaunchRefusedEvent
    from .hook_overrides import HookOverrides
    from .hook_point import HookPoint
    from .hook_reason_code import HookReasonCode
    from .hook_runtime import HookRuntime
    from .hook_started_event import HookStartedEvent
    from .http_hook_runtime import HttpHookRuntime
    from .http_mcp_server import HttpMCPServer
    from .image_block import ImageBlock
    from .in_process_hook_runtime import InProcessHookRuntime
    from .inline_image_block import InlineImageBlock
    from .inline_video_block import InlineVideoBlock
    from .input_failure import InputFailure
    from .input_terminal_outcome import InputTerminalOutcome
    from .instruction_activation_identity import InstructionActivationIdentity
    from .instruction_key_ref import InstructionKeyRef
    from .interaction_callback_pending_event import InteractionCallbackPendingEvent
    from .interaction_complete_event import InteractionCompleteEvent
    from .interaction_failed_event import InteractionFailedEvent
    from .interaction_failure_reason import InteractionFailureReason
    from .interaction_failure_reason_abandoned import InteractionFailureReasonAbandoned
    from .interaction_failure_reason_cancelled import InteractionFailureReasonCancelled
    from .interaction_failure_reason_extraction_failed import (
        InteractionFailureReasonExtractionFailed,
    )
    from .interaction_failure_reason_finalization_failed import (
        InteractionFailureReasonFinalizationFailed,
    )
    from .interaction_failure_reason_interaction_stream_abandoned import (
        InteractionFailureReasonInteractionStreamAbandoned,
    )
    from .interaction_failure_reason_outcome_unknown import InteractionFailureReasonOutcomeUnknown
    from .interaction_stream_abandon_reason import InteractionStreamAbandonReason
    from .interrupt_outcome import InterruptOutcome
    from .interrupt_result import InterruptResult
    from .interrupted_input_kind import InterruptedInputKind
    from .interrupted_run_outcome import InterruptedRunOutcome
    from .interrupted_run_outcome_inputs_settled import InterruptedRunOutcomeInputsSettled
    from .interrupted_run_outcome_run_completed import InterruptedRunOutcomeRunCompleted
    from .interrupted_run_outcome_unknown import InterruptedRunOutcomeUnknown
    from .known_error_code import KnownErrorCode
    from .linked_video_block import LinkedVideoBlock
    from .live_bridge_effect_kind import LiveBridgeEffectKind
    from .live_bridge_effect_outcome import LiveBridgeEffectOutcome
    from .live_channel_close_reason import LiveChannelCloseReason
    from .live_channel_closed_event import LiveChannelClosedEvent
    from .live_context_observation_id import LiveContextObservationId
    from .llm_provider_error_kind import LlmProviderErrorKind
    from .llm_provider_error_retryability import LlmProviderErrorRetryability
    from .lowered_request_encoding import LoweredRequestEncoding
    from .lowered_request_provenance import LoweredRequestProvenance
    from .mcp_change import MCPChange
    from .mcp_change_status import MCPChangeStatus
    from .mcp_http_transport import MCPHttpTransport
    from .mcp_operation import MCPOperation
    from .mcp_restore_outcome import MCPRestoreOutcome
    from .mcp_server import MCPServer
    from .message_range import MessageRange
    from .mob_member_binding import MobMemberBinding
    from .model_beta_header import ModelBetaHeader
    from .model_call_usage import ModelCallUsage
    from .model_catalog import ModelCatalog
    from .model_fallback_committed_event import ModelFallbackCommittedEvent
    from .model_fallback_skip_reason import ModelFallbackSkipReason
    from .model_fallback_skipped_event import ModelFallbackSkippedEvent
    from .model_fallback_skipped_target import ModelFallbackSkippedTarget
    from .model_fallback_staged_event import ModelFallbackStagedEvent
    from .model_fallback_target_failed_event import ModelFallbackTargetFailedEvent
    from .model_identity import ModelIdentity
    from .model_profile import ModelProfile
    from .model_release_stage import ModelReleaseStage
    from .model_tier import ModelTier
    from .not_compiled import NotCompiled
    from .not_compiled_details import NotCompiledDetails
    from .not_supported_by_protocol import NotSupportedByProtocol
    from .not_supported_by_protocol_details import NotSupportedByProtocolDetails
    from .open_ai_assistant_phase import OpenAIAssistantPhase
    from .open_ai_options import OpenAIOptions
    from .open_ai_prompt_cache_mode import OpenAIPromptCacheMode
    from .open_ai_prompt_cache_options import OpenAIPromptCacheOptions
    from .open_ai_prompt_cache_retention import OpenAIPromptCacheRetention
    from .open_ai_prompt_cache_ttl import OpenAIPromptCacheTtl
    from .open_ai_reasoning_context import OpenAIReasoningContext
    from .open_ai_reasoning_mode import OpenAIReasoningMode
    from .open_ai_text_verbosity import OpenAITextVerbosity
    from .operation_observation_failed_event import OperationObservationFailedEvent
    from .other_provider_options import OtherProviderOptions
    from .output_schema import OutputSchema
    from .peer_content_ingested_event import PeerContentIngestedEvent
    from .peer_meta import PeerMeta
    from .peer_response_status import PeerResponseStatus
    from .pending_callback_tool_call import PendingCallbackToolCall
    from .presented_token_convention import PresentedTokenConvention
    from .prompt_text import PromptText
    from .provider import Provider
    from .provider_cache_breakpoints_discarded_event import ProviderCacheBreakpointsDiscardedEvent
    from .provider_catalog import ProviderCatalog
    from .provider_image_metadata import ProviderImageMetadata
    from .provider_image_metadata_gemini import ProviderImageMetadataGemini
    from .provider_image_metadata_not_emitted import ProviderImageMetadataNotEmitted
    from .provider_image_metadata_open_ai import ProviderImageMetadataOpenAI
    from .provider_meta import ProviderMeta
    from .provider_meta_anthropic import ProviderMetaAnthropic
    from .provider_meta_anthropic_compaction import ProviderMetaAnthropicCompaction
    from .provider_meta_anthropic_redacted import ProviderMetaAnthropicRedacted
    from .provider_meta_gemini import ProviderMetaGemini
    from .provider_meta_gemini_function_call import ProviderMetaGeminiFunctionCall
    from .provider_meta_open_ai import ProviderMetaOpenAI
    from .provider_meta_open_ai_assistant_message import ProviderMetaOpenAIAssistantMessage
    from .provider_meta_open_ai_response import ProviderMetaOpenAIResponse
    from .provider_meta_unknown import ProviderMetaUnknown
    from .provider_options import ProviderOptions
    from .provider_params import ProviderParams
    from .provider_stop_detail import ProviderStopDetail
    from .provider_stop_detail_anthropic import ProviderStopDetailAnthropic
    from .provider_stop_detail_gemini import ProviderStopDetailGemini
    from .provider_stop_detail_open_ai import ProviderStopDetailOpenAI
    from .provider_token_accounting import ProviderTokenAccounting
    from .quarantined_skill import QuarantinedSkill
    from .queued_result import QueuedResult
    from .realtime_message_origin import RealtimeMessageOrigin
    from .reasoning_baseline import ReasoningBaseline
    from .reasoning_baseline_explicit import ReasoningBaselineExplicit
    from .reasoning_baseline_provider_default import ReasoningBaselineProviderDefault
    from .reasoning_complete_event import ReasoningCompleteEvent
    from .reasoning_delta_event import ReasoningDeltaEvent
    from .reasoning_effort import ReasoningEffort
    from .reasoning_mode import ReasoningMode
    from .reasoning_not_applied_reason import ReasoningNotAppliedReason
    from .reasoning_outcome import ReasoningOutcome
    from .reasoning_outcome_applied import ReasoningOutcomeApplied
    from .reasoning_outcome_not_applied import ReasoningOutcomeNotApplied
    from .reload_mcp_servers_request import ReloadMCPServersRequest
    from .remove_mcp_server_request import RemoveMCPServerRequest
    from .renderable import Renderable
    from .renderable_blocks import RenderableBlocks
    from .renderable_json import RenderableJson
    from .renderable_reference import RenderableReference
    from .renderable_system_notice import RenderableSystemNotice
    from .renderable_text import RenderableText
    from .request_reasoning_lowered_event import RequestReasoningLoweredEvent
    from .request_usage import RequestUsage
    from .requested_reasoning import RequestedReasoning
    from .requested_reasoning_apply import RequestedReasoningApply
    from .requested_reasoning_conflicting import RequestedReasoningConflicting
    from .requested_reasoning_mixed_with_unpreferred import RequestedReasoningMixedWithUnpreferred
    from .requested_reasoning_superseded_by_explicit import RequestedReasoningSupersededByExplicit
    from .retry_failure import RetryFailure
    from .retry_failure_kind import RetryFailureKind
    from .retry_plan import RetryPlan
    from .retry_schedule import RetrySchedule
    from .retrying_event import RetryingEvent
    from .revised_prompt import RevisedPrompt
    from .revised_prompt_not_requested import RevisedPromptNotRequested
    from .revised_prompt_revised import RevisedPromptRevised
    from .revised_prompt_source import RevisedPromptSource
    from .revised_prompt_unchanged import RevisedPromptUnchanged
    from .revised_prompt_unsupported_by_backend import RevisedPromptUnsupportedByBackend
    from .rewrite_prefix import RewritePrefix
    from .rewrite_receipts import RewriteReceipts
    from .rewrite_selection import RewriteSelection
    from .rewrite_selection_compaction_message_range import RewriteSelectionCompactionMessageRange
    from .rewrite_selection_edit_message_range import RewriteSelectionEditMessageRange
    from .rewrite_selection_message_range import RewriteSelectionMessageRange
    from .run_completed_event import RunCompletedEvent
    from .run_failed_event import RunFailedEvent
    from .run_identity import RunIdentity
    from .run_input import RunInput
    from .run_input_content import RunInputContent
    from .run_input_pending_tool_results import RunInputPendingToolResults
    from .run_resume_point_kind import RunResumePointKind
    from .run_resumed_event import RunResumedEvent
    from .run_started_event import RunStartedEvent
    from .run_stop_completion import RunStopCompletion
    from .run_stop_contributor import RunStopContributor
    from .run_stop_receipt import RunStopReceipt
    from .run_stop_receipt_not_current import RunStopReceiptNotCurrent
    from .run_stop_receipt_not_stoppable import RunStopReceiptNotStoppable
    from .run_stop_receipt_stopped import RunStopReceiptStopped
    from .runtime_append_origin import RuntimeAppendOrigin
    from .runtime_state import RuntimeState
    from .runtime_status import RuntimeStatus
    from .schema_compat import SchemaCompat
    from .schema_warning import SchemaWarning
    from .send_external_event_request import SendExternalEventRequest
    from .send_peer_response_request import SendPeerResponseRequest
    from .sender_content_taint import SenderContentTaint
    from .server_tool_content_event import ServerToolContentEvent
    from .server_tool_kind import ServerToolKind
    from .server_tool_kind_google_search import ServerToolKindGoogleSearch
    from .server_tool_kind_provider_native import ServerToolKindProviderNative
    from .server_tool_kind_unknown import ServerToolKindUnknown
    from .server_tool_kind_web_search import ServerToolKindWebSearch
    from .session import Session
    from .session_history import SessionHistory
    from .session_loaded_frame import SessionLoadedFrame
    from .session_page import SessionPage
    from .session_summary import SessionSummary
    from .session_usage import SessionUsage
    from .skill import Skill
    from .skill_context_block import SkillContextBlock
    from .skill_diagnostics import SkillDiagnostics
    from .skill_failure import SkillFailure
    from .skill_failure_capability_unavailable import SkillFailureCapabilityUnavailable
    from .skill_failure_load import SkillFailureLoad
    from .skill_failure_missing_skill_remaps import SkillFailureMissingSkillRemaps
    from .skill_failure_no_skill_engine import SkillFailureNoSkillEngine
    from .skill_failure_not_found import SkillFailureNotFound
    from .skill_failure_parse import SkillFailureParse
    from .skill_failure_remap_cycle import SkillFailureRemapCycle
    from .skill_failure_remap_without_lineage import SkillFailureRemapWithoutLineage
    from .skill_failure_source_uuid_collision import SkillFailureSourceUuidCollision
    from .skill_failure_source_uuid_mutation_without_lineage import (
        SkillFailureSourceUuidMutationWithoutLineage,
    )
    from .skill_failure_unknown import SkillFailureUnknown
    from .skill_failure_unknown_skill_alias import SkillFailureUnknownSkillAlias
    from .skill_key import SkillKey
    from .skill_list import SkillList
    from .skill_quarantine import SkillQuarantine
    from .skill_reference import SkillReference
    from .skill_resolution_failed_event import SkillResolutionFailedEvent
    from .skill_scope import SkillScope
    from .skill_source import SkillSource
    from .skill_source_health import SkillSourceHealth
    from .skill_source_health_state import SkillSourceHealthState
    from .skill_source_status import SkillSourceStatus
    from .skill_transport import SkillTransport
    from .skills_resolved_event import SkillsResolvedEvent
    from .stdio_mcp_server import StdioMCPServer
    from .stop_reason import StopReason
    from .stop_run_request import StopRunRequest
    from .stop_run_result import StopRunResult
    from .stored_image_block import StoredImageBlock
    from .stream_truncated_event import StreamTruncatedEvent
    from .stream_truncation_reason import StreamTruncationReason
    from .stream_truncation_reason_channel_full import StreamTruncationReasonChannelFull
    from .stream_truncation_reason_output_audio_degraded import (
        StreamTruncationReasonOutputAudioDegraded,
    )
    from .stream_truncation_reason_oversized_remote_event import (
        StreamTruncationReasonOversizedRemoteEvent,
    )
    from .stream_truncation_reason_remote_cursor_overrun import (
        StreamTruncationReasonRemoteCursorOverrun,
    )
    from .stream_truncation_reason_stream_lagged import StreamTruncationReasonStreamLagged
    from .structured_block import StructuredBlock
    from .structured_output_origin import StructuredOutputOrigin
    from .structured_provider_extension import StructuredProviderExtension
    from .summarization_source_bound import SummarizationSourceBound
    from .summarization_source_bound_requests_only import SummarizationSourceBoundRequestsOnly
    from .summarization_source_bound_trimmed import SummarizationSourceBoundTrimmed
    from .summarization_source_bound_whole import SummarizationSourceBoundWhole
    from .summarization_trim_stage import SummarizationTrimStage
    from .system_context_result import SystemContextResult
    from .system_message import SystemMessage
    from .system_notice import SystemNotice
    from .system_notice_block import SystemNoticeBlock
    from .system_notice_block_auth import SystemNoticeBlockAuth
    from .system_notice_block_background_job import SystemNoticeBlockBackgroundJob
    from .system_notice_block_comms import SystemNoticeBlockComms
    from .system_notice_block_external_event import SystemNoticeBlockExternalEvent
    from .system_notice_block_fork_boundary import SystemNoticeBlockForkBoundary
    from .system_notice_block_mcp import SystemNoticeBlockMCP
    from .system_notice_block_runtime_notice import SystemNoticeBlockRuntimeNotice
    from .system_notice_block_tool_config import SystemNoticeBlockToolConfig
    from .system_notice_block_tool_process_interrupted import (
        SystemNoticeBlockToolProcessInterrupted,
    )
    from .system_notice_block_unknown import SystemNoticeBlockUnknown
    from .system_notice_direction import SystemNoticeDirection
    from .system_notice_kind import SystemNoticeKind
    from .system_notice_message import SystemNoticeMessage
    from .system_notice_peer import SystemNoticePeer
    from .system_prompt_update import SystemPromptUpdate
    from .system_prompt_update_status import SystemPromptUpdateStatus
    from .system_prompt_version_identity import SystemPromptVersionIdentity
    from .system_time import SystemTime
    from .text_block import TextBlock
    from .text_complete_event import TextCompleteEvent
    from .text_delta_event import TextDeltaEvent
    from .token_aggregation_provenance import TokenAggregationProvenance
    from .tool_admission_source import ToolAdmissionSource
    from .tool_call_dedupe_key import ToolCallDedupeKey
    from .tool_call_requested_event import ToolCallRequestedEvent
    from .tool_choice import ToolChoice
    from .tool_choice_auto import ToolChoiceAuto
    from .tool_choice_none import ToolChoiceNone
    from .tool_choice_required import ToolChoiceRequired
    from .tool_choice_tool import ToolChoiceTool
    from .tool_config_change import ToolConfigChange
    from .tool_config_change_domain import ToolConfigChangeDomain
    from .tool_config_change_operation import ToolConfigChangeOperation
    from .tool_config_change_status import ToolConfigChangeStatus
    from .tool_config_change_status_boundary_applied import ToolConfigChangeStatusBoundaryApplied
    from .tool_config_change_status_deferred_catalog_delta import (
        ToolConfigChangeStatusDeferredCatalogDelta,
    )
    from .tool_config_change_status_external_tool_delta import (
        ToolConfigChangeStatusExternalToolDelta,
    )
    from .tool_config_change_status_warning_failed_closed import (
        ToolConfigChangeStatusWarningFailedClosed,
    )
    from .tool_config_changed_event import ToolConfigChangedEvent
    from .tool_error_kind import ToolErrorKind
    from .tool_execution_completed_event import ToolExecutionCompletedEvent
    from .tool_execution_started_event import ToolExecutionStartedEvent
    from .tool_execution_timed_out_event import ToolExecutionTimedOutEvent
    from .tool_process_cessation import ToolProcessCessation
    from .tool_process_cessation_already_exited import ToolProcessCessationAlreadyExited
    from .tool_process_cessation_exited_before_commit import ToolProcessCessationExitedBeforeCommit
    from .tool_process_cessation_foreign_incarnation_ended import (
        ToolProcessCessationForeignIncarnationEnded,
    )
    from .tool_process_cessation_group_reassigned import ToolProcessCessationGroupReassigned
    from .tool_process_cessation_killed_by_recovery import ToolProcessCessationKilledByRecovery
    from .tool_process_cessation_never_started import ToolProcessCessationNeverStarted
    from .tool_process_cessation_prior_environment_ended import (
        ToolProcessCessationPriorEnvironmentEnded,
    )
    from .tool_process_cessation_unknown import ToolProcessCessationUnknown
    from .tool_process_spawner import ToolProcessSpawner
    from .tool_process_spawner_background_job import ToolProcessSpawnerBackgroundJob
    from .tool_process_spawner_command_hook import ToolProcessSpawnerCommandHook
    from .tool_process_spawner_monitor import ToolProcessSpawnerMonitor
    from .tool_process_spawner_shell_call import ToolProcessSpawnerShellCall
    from .tool_process_spawner_unknown import ToolProcessSpawnerUnknown
    from .tool_result import ToolResult
    from .tool_result_received_event import ToolResultReceivedEvent
    from .tool_results_message import ToolResultsMessage
    from .tool_settlement_failure import ToolSettlementFailure
    from .transcript_revision_body import TranscriptRevisionBody
    from .transcript_rewrite_audit_receipt_committed_event import (
        TranscriptRewriteAuditReceiptCommittedEvent,
    )
    from .transcript_rewrite_commit import TranscriptRewriteCommit
    from .transcript_rewrite_committed_event import TranscriptRewriteCommittedEvent
    from .transcript_rewrite_reason import TranscriptRewriteReason
    from .transcript_rewrite_record import TranscriptRewriteRecord
    from .transcript_source import TranscriptSource
    from .transcript_source_spoken import TranscriptSourceSpoken
    from .transcript_source_spoken_unmeasured import TranscriptSourceSpokenUnmeasured
    from .transcript_source_unknown import TranscriptSourceUnknown
    from .transcript_turn_input import TranscriptTurnInput
    from .transcript_user_role import TranscriptUserRole
    from .turn_completed_event import TurnCompletedEvent
    from .turn_result import TurnResult
    from .turn_started_event import TurnStartedEvent
    from .turn_terminal_cause_kind import TurnTerminalCauseKind
    from .turn_terminal_outcome import TurnTerminalOutcome
    from .turn_tool_overlay import TurnToolOverlay
    from .turn_usage_accounting_identity_disputed_event import (
        TurnUsageAccountingIdentityDisputedEvent,
    )
    from .turn_usage_accounting_unmeasured_event import TurnUsageAccountingUnmeasuredEvent
    from .unknown_block import UnknownBlock
    from .unmeasured_accounting import UnmeasuredAccounting
    from .update_system_prompt_request import UpdateSystemPromptRequest
    from .usage import Usage
    from .user_message import UserMessage
    from .video_block import VideoBlock

# Written out, so that type checkers understand a star import.
__all__ = [
    "AddMCPServerRequest",
    "AgentErrorClass",
    "AgentErrorReport",
    "AgentEvent",
    "AnthropicAdaptiveThinking",
    "AnthropicAutoCompaction",
    "AnthropicCacheControlPolicy",
    "AnthropicCacheTtl",
    "AnthropicCompaction",
    "AnthropicContext",
    "AnthropicCustomCompaction",
    "AnthropicDisabledThinking",
    "AnthropicEffort",
    "AnthropicEnabledThinking",
    "AnthropicOptions",
    "AnthropicRegion",
    "AnthropicRegionGlobal",
    "AnthropicRegionOther",
    "AnthropicRegionUS",
    "AnthropicThinking",
    "AnthropicThinkingBetweenTools",
    "AppendSystemContextRequest",
    "AppliedAnthropicCompaction",
    "AppliedAnthropicCustomCompaction",
    "AppliedAnthropicEffort",
    "AppliedAnthropicOptions",
    "AppliedAnthropicThinking",
    "AppliedAuthBinding",
    "AppliedGeminiOptions",
    "AppliedOpenAIOptions",
    "AppliedOtherProviderOptions",
    "AppliedProviderOptions",
    "AppliedProviderParams",
    "ArchiveResult",
    "AssistantBlock",
    "AssistantImage",
    "AssistantImageAppendedEvent",
    "AssistantImageBlock",
    "AssistantMessage",
    "AssistantReasoning",
    "AssistantReasoningBlock",
    "AssistantServerTool",
    "AssistantServerToolBlock",
    "AssistantText",
    "AssistantTextBlock",
    "AssistantToolUse",
    "AssistantToolUseBlock",
    "AssistantTranscript",
    "AssistantTranscriptBlock",
    "AssistantUnknownBlock",
    "AuthBinding",
    "BackgroundJobCompletedEvent",
    "BackgroundJobTerminalStatus",
    "BindingOrigin",
    "BlobRef",
    "BoundaryAppendAppliedEvent",
    "BoundaryAppendsDiscardedEvent",
    "BudgetLimits",
    "BudgetType",
    "BudgetWarningEvent",
    "CacheBoundary",
    "CacheBoundarySystemProfilePrefix",
    "CacheBoundaryTranscriptAfter",
    "CacheDiscardOrigin",
    "CacheDiscardReason",
    "CacheDiscardReasonCanonicalPrefixMoved",
    "CacheDiscardReasonEvidenceUnusable",
    "CacheDiscardReasonOutsideTranscript",
    "CacheDiscardReasonProjectedBoundaryUnmappable",
    "CancelResult",
    "Capabilities",
    "Capability",
    "CapabilityAvailability",
    "CapabilityRefusal",
    "CatalogModel",
    "CommandHookRuntime",
    "CompactionCompletedEvent",
    "CompactionFailedEvent",
    "CompactionFailureReason",
    "CompactionFailureReasonCuratorFailed",
    "CompactionFailureReasonEmptySummary",
    "CompactionFailureReasonEstimationFailed",
    "CompactionFailureReasonLlmFailed",
    "CompactionFailureReasonMemoryIndexingFailed",
    "CompactionFailureReasonProjectionHandoffRefused",
    "CompactionFailureReasonTranscriptRewriteFailed",
    "CompactionHandoffRefusal",
    "CompactionPreservedHistoryFit",
    "CompactionStartedEvent",
    "CompactionSummarySource",
    "CompactionSummarySourceHostCurator",
    "CompactionSummarySourceMechanicalFallback",
    "CompactionSummarySourceProviderCall",
    "ConfinementRefusal",
    "ContentBlock",
    "ContentFilteredStop",
    "ContextBudgetEstimateProvenance",
    "ContextBudgetFact",
    "ContextBudgetState",
    "ContractVersion",
    "CreateMessageRequest",
    "CreateSessionRequest",
    "DeferredCatalogDelta",
    "DisabledByPolicy",
    "DisabledByPolicyDetails",
    "DisabledSystemPrompt",
    "DiscardedCacheBreakpoint",
    "DiscardedCachePlace",
    "DisputedAccounting",
    "Duration",
    "EffortLevel",
    "Error",
    "ErrorFrame",
    "ErrorReason",
    "ErrorReasonAuthReauthRequired",
    "ErrorReasonCallbackPending",
    "ErrorReasonContentFiltered",
    "ErrorReasonHookConfigInvalid",
    "ErrorReasonHookDenied",
    "ErrorReasonHookExecutionFailed",
    "ErrorReasonHookLaunchRefused",
    "ErrorReasonHookTimeout",
    "ErrorReasonInvalidOutputSchema",
    "ErrorReasonLlmAuthError",
    "ErrorReasonLlmCallTimeout",
    "ErrorReasonLlmContextExceeded",
    "ErrorReasonLlmInvalidModel",
    "ErrorReasonLlmNetworkTimeout",
    "ErrorReasonLlmProviderError",
    "ErrorReasonLlmRateLimited",
    "ErrorReasonModelFallbackResumeHeld",
    "ErrorReasonStructuredOutputValidationFailed",
    "ErrorReasonTurnTerminalCause",
    "EventEnvelope",
    "EventSource",
    "EventSourceCallback",
    "EventSourceExternal",
    "EventSourceInteraction",
    "EventSourceRuntime",
    "EventSourceSession",
    "ExternalToolDeltaPhase",
    "ExtractionError",
    "ExtractionFailedEvent",
    "ExtractionSucceededEvent",
    "ForkNoticeKind",
    "ForkNoticeSystemPrompt",
    "ForkNoticeTools",
    "ForkNoticeToolsCompared",
    "ForkNoticeToolsNotCompared",
    "ForkSource",
    "ForkToolsNotComparedReason",
    "GeminiOptions",
    "GeminiStopStage",
    "GeminiThinking",
    "GeminiThinkingLevel",
    "HistoryMessage",
    "HookCapability",
    "HookCompletedEvent",
    "HookDeniedEvent",
    "HookEntry",
    "HookExecutionMode",
    "HookFailedEvent",
    "HookFailureReason",
    "HookFailureReasonConfigInvalid",
    "HookFailureReasonConfinementRefused",
    "HookFailureReasonExecutionFailed",
    "HookFailureReasonObserveOnlyViolation",
    "HookFailureReasonTimeout",
    "HookLaunchRefusedEvent",
    "HookOverrides",
    "HookPoint",
    "HookReasonCode",
    "HookRuntime",
    "HookStartedEvent",
    "HttpHookRuntime",
    "HttpMCPServer",
    "ImageBlock",
    "InProcessHookRuntime",
    "InlineImageBlock",
    "InlineVideoBlock",
    "InputFailure",
    "InputTerminalOutcome",
    "InstructionActivationIdentity",
    "InstructionKeyRef",
    "InteractionCallbackPendingEvent",
    "InteractionCompleteEvent",
    "InteractionFailedEvent",
    "InteractionFailureReason",
    "InteractionFailureReasonAbandoned",
    "InteractionFailureReasonCancelled",
    "InteractionFailureReasonExtractionFailed",
    "InteractionFailureReasonFinalizationFailed",
    "InteractionFailureReasonInteractionStreamAbandoned",
    "InteractionFailureReasonOutcomeUnknown",
    "InteractionStreamAbandonReason",
    "InterruptOutcome",
    "InterruptResult",
    "InterruptedInputKind",
    "InterruptedRunOutcome",
    "InterruptedRunOutcomeInputsSettled",
    "InterruptedRunOutcomeRunCompleted",
    "InterruptedRunOutcomeUnknown",
    "KnownErrorCode",
    "LinkedVideoBlock",
    "LiveBridgeEffectKind",
    "LiveBridgeEffectOutcome",
    "LiveChannelCloseReason",
    "LiveChannelClosedEvent",
    "LiveContextObservationId",
    "LlmProviderErrorKind",
    "LlmProviderErrorRetryability",
    "LoweredRequestEncoding",
    "LoweredRequestProvenance",
    "MCPChange",
    "MCPChangeStatus",
    "MCPHttpTransport",
    "MCPOperation",
    "MCPRestoreOutcome",
    "MCPServer",
    "MessageRange",
    "MobMemberBinding",
    "ModelBetaHeader",
    "ModelCallUsage",
    "ModelCatalog",
    "ModelFallbackCommittedEvent",
    "ModelFallbackSkipReason",
    "ModelFallbackSkippedEvent",
    "ModelFallbackSkippedTarget",
    "ModelFallbackStagedEvent",
    "ModelFallbackTargetFailedEvent",
    "ModelIdentity",
    "ModelProfile",
    "ModelReleaseStage",
    "ModelTier",
    "NotCompiled",
    "NotCompiledDetails",
    "NotSupportedByProtocol",
    "NotSupportedByProtocolDetails",
    "OpenAIAssistantPhase",
    "OpenAIOptions",
    "OpenAIPromptCacheMode",
    "OpenAIPromptCacheOptions",
    "OpenAIPromptCacheRetention",
    "OpenAIPromptCacheTtl",
    "OpenAIReasoningContext",
    "OpenAIReasoningMode",
    "OpenAITextVerbosity",
    "OperationObservationFailedEvent",
    "OtherProviderOptions",
    "OutputSchema",
    "PeerContentIngestedEvent",
    "PeerMeta",
    "PeerResponseStatus",
    "PendingCallbackToolCall",
    "PresentedTokenConvention",
    "PromptText",
    "Provider",
    "ProviderCacheBreakpointsDiscardedEvent",
    "ProviderCatalog",
    "ProviderImageMetadata",
    "ProviderImageMetadataGemini",
    "ProviderImageMetadataNotEmitted",
    "ProviderImageMetadataOpenAI",
    "ProviderMeta",
    "ProviderMetaAnthropic",
    "ProviderMetaAnthropicCompaction",
    "ProviderMetaAnthropicRedacted",
    "ProviderMetaGemini",
    "ProviderMetaGeminiFunctionCall",
    "ProviderMetaOpenAI",
    "ProviderMetaOpenAIAssistantMessage",
    "ProviderMetaOpenAIResponse",
    "ProviderMetaUnknown",
    "ProviderOptions",
    "ProviderParams",
    "ProviderStopDetail",
    "ProviderStopDetailAnthropic",
    "ProviderStopDetailGemini",
    "ProviderStopDetailOpenAI",
    "ProviderTokenAccounting",
    "QuarantinedSkill",
    "QueuedResult",
    "RealtimeMessageOrigin",
    "ReasoningBaseline",
    "ReasoningBaselineExplicit",
    "ReasoningBaselineProviderDefault",
    "ReasoningCompleteEvent",
    "ReasoningDeltaEvent",
    "ReasoningEffort",
    "ReasoningMode",
    "ReasoningNotAppliedReason",
    "ReasoningOutcome",
    "ReasoningOutcomeApplied",
    "ReasoningOutcomeNotApplied",
    "ReloadMCPServersRequest",
    "RemoveMCPServerRequest",
    "Renderable",
    "RenderableBlocks",
    "RenderableJson",
    "RenderableReference",
    "RenderableSystemNotice",
    "RenderableText",
    "RequestReasoningLoweredEvent",
    "RequestUsage",
    "RequestedReasoning",
    "RequestedReasoningApply",
    "RequestedReasoningConflicting",
    "RequestedReasoningMixedWithUnpreferred",
    "RequestedReasoningSupersededByExplicit",
    "RetryFailure",
    "RetryFailureKind",
    "RetryPlan",
    "RetrySchedule",
    "RetryingEvent",
    "RevisedPrompt",
    "RevisedPromptNotRequested",
    "RevisedPromptRevised",
    "RevisedPromptSource",
    "RevisedPromptUnchanged",
    "RevisedPromptUnsupportedByBackend",
    "RewritePrefix",
    "RewriteReceipts",
    "RewriteSelection",
    "RewriteSelectionCompactionMessageRange",
    "RewriteSelectionEditMessageRange",
    "RewriteSelectionMessageRange",
    "RunCompletedEvent",
    "RunFailedEvent",
    "RunIdentity",
    "RunInput",
    "RunInputContent",
    "RunInputPendingToolResults",
    "RunResumePointKind",
    "RunResumedEvent",
    "RunStartedEvent",
    "RunStopCompletion",
    "RunStopContributor",
    "RunStopReceipt",
    "RunStopReceiptNotCurrent",
    "RunStopReceiptNotStoppable",
    "RunStopReceiptStopped",
    "RuntimeAppendOrigin",
    "RuntimeState",
    "RuntimeStatus",
    "SchemaCompat",
    "SchemaWarning",
    "SendExternalEventRequest",
    "SendPeerResponseRequest",
    "SenderContentTaint",
    "ServerToolContentEvent",
    "ServerToolKind",
    "ServerToolKindGoogleSearch",
    "ServerToolKindProviderNative",
    "ServerToolKindUnknown",
    "ServerToolKindWebSearch",
    "Session",
    "SessionHistory",
    "SessionLoadedFrame",
    "SessionPage",
    "SessionSummary",
    "SessionUsage",
    "Skill",
    "SkillContextBlock",
    "SkillDiagnostics",
    "SkillFailure",
    "SkillFailureCapabilityUnavailable",
    "SkillFailureLoad",
    "SkillFailureMissingSkillRemaps",
    "SkillFailureNoSkillEngine",
    "SkillFailureNotFound",
    "SkillFailureParse",
    "SkillFailureRemapCycle",
    "SkillFailureRemapWithoutLineage",
    "SkillFailureSourceUuidCollision",
    "SkillFailureSourceUuidMutationWithoutLineage",
    "SkillFailureUnknown",
    "SkillFailureUnknownSkillAlias",
    "SkillKey",
    "SkillList",
    "SkillQuarantine",
    "SkillReference",
    "SkillResolutionFailedEvent",
    "SkillScope",
    "SkillSource",
    "SkillSourceHealth",
    "SkillSourceHealthState",
    "SkillSourceStatus",
    "SkillTransport",
    "SkillsResolvedEvent",
    "StdioMCPServer",
    "StopReason",
    "StopRunRequest",
    "StopRunResult",
    "StoredImageBlock",
    "StreamTruncatedEvent",
    "StreamTruncationReason",
    "StreamTruncationReasonChannelFull",
    "StreamTruncationReasonOutputAudioDegraded",
    "StreamTruncationReasonOversizedRemoteEvent",
    "StreamTruncationReasonRemoteCursorOverrun",
    "StreamTruncationReasonStreamLagged",
    "StructuredBlock",
    "StructuredOutputOrigin",
    "StructuredProviderExtension",
    "SummarizationSourceBound",
    "SummarizationSourceBoundRequestsOnly",
    "SummarizationSourceBoundTrimmed",
    "SummarizationSourceBoundWhole",
    "SummarizationTrimStage",
    "SystemContextResult",
    "SystemMessage",
    "SystemNotice",
    "SystemNoticeBlock",
    "SystemNoticeBlockAuth",
    "SystemNoticeBlockBackgroundJob",
    "SystemNoticeBlockComms",
    "SystemNoticeBlockExternalEvent",
    "SystemNoticeBlockForkBoundary",
    "SystemNoticeBlockMCP",
    "SystemNoticeBlockRuntimeNotice",
    "SystemNoticeBlockToolConfig",
    "SystemNoticeBlockToolProcessInterrupted",
    "SystemNoticeBlockUnknown",
    "SystemNoticeDirection",
    "SystemNoticeKind",
    "SystemNoticeMessage",
    "SystemNoticePeer",
    "SystemPromptUpdate",
    "SystemPromptUpdateStatus",
    "SystemPromptVersionIdentity",
    "SystemTime",
    "TextBlock",
    "TextCompleteEvent",
    "TextDeltaEvent",
    "TokenAggregationProvenance",
    "ToolAdmissionSource",
    "ToolCallDedupeKey",
    "ToolCallRequestedEvent",
    "ToolChoice",
    "ToolChoiceAuto",
    "ToolChoiceNone",
    "ToolChoiceRequired",
    "ToolChoiceTool",
    "ToolConfigChange",
    "ToolConfigChangeDomain",
    "ToolConfigChangeOperation",
    "ToolConfigChangeStatus",
    "ToolConfigChangeStatusBoundaryApplied",
    "ToolConfigChangeStatusDeferredCatalogDelta",
    "ToolConfigChangeStatusExternalToolDelta",
    "ToolConfigChangeStatusWarningFailedClosed",
    "ToolConfigChangedEvent",
    "ToolErrorKind",
    "ToolExecutionCompletedEvent",
    "ToolExecutionStartedEvent",
    "ToolExecutionTimedOutEvent",
    "ToolProcessCessation",
    "ToolProcessCessationAlreadyExited",
    "ToolProcessCessationExitedBeforeCommit",
    "ToolProcessCessationForeignIncarnationEnded",
    "ToolProcessCessationGroupReassigned",
    "ToolProcessCessationKilledByRecovery",
    "ToolProcessCessationNeverStarted",
    "ToolProcessCessationPriorEnvironmentEnded",
    "ToolProcessCessationUnknown",
    "ToolProcessSpawner",
    "ToolProcessSpawnerBackgroundJob",
    "ToolProcessSpawnerCommandHook",
    "ToolProcessSpawnerMonitor",
    "ToolProcessSpawnerShellCall",
    "ToolProcessSpawnerUnknown",
    "ToolResult",
    "ToolResultReceivedEvent",
    "ToolResultsMessage",
    "ToolSettlementFailure",
    "TranscriptRevisionBody",
    "TranscriptRewriteAuditReceiptCommittedEvent",
    "TranscriptRewriteCommit",
    "TranscriptRewriteCommittedEvent",
    "TranscriptRewriteReason",
    "TranscriptRewriteRecord",
    "TranscriptSource",
    "TranscriptSourceSpoken",
    "TranscriptSourceSpokenUnmeasured",
    "TranscriptSourceUnknown",
    "TranscriptTurnInput",
    "TranscriptUserRole",
    "TurnCompletedEvent",
    "TurnResult",
    "TurnStartedEvent",
    "TurnTerminalCauseKind",
    "TurnTerminalOutcome",
    "TurnToolOverlay",
    "TurnUsageAccountingIdentityDisputedEvent",
    "TurnUsageAccountingUnmeasuredEvent",
    "UnknownBlock",
    "UnknownVariant",
    "UnmeasuredAccounting",
    "UpdateSystemPromptRequest",
    "Usage",
    "UserMessage",
    "VideoBlock",
]

_MODULES = {
    "AddMCPServerRequest": "add_mcp_server_request",
    "AgentErrorClass": "agent_error_class",
    "AgentErrorReport": "agent_error_report",
    "AgentEvent": "agent_event",
    "AnthropicAdaptiveThinking": "anthropic_adaptive_thinking",
    "AnthropicAutoCompaction": "anthropic_auto_compaction",
    "AnthropicCacheControlPolicy": "anthropic_cache_control_policy",
    "AnthropicCacheTtl": "anthropic_cache_ttl",
    "AnthropicCompaction": "anthropic_compaction",
    "AnthropicContext": "anthropic_context",
    "AnthropicCustomCompaction": "anthropic_custom_compaction",
    "AnthropicDisabledThinking": "anthropic_disabled_thinking",
    "AnthropicEffort": "anthropic_effort",
    "AnthropicEnabledThinking": "anthropic_enabled_thinking",
    "AnthropicOptions": "anthropic_options",
    "AnthropicRegion": "anthropic_region",
    "AnthropicRegionGlobal": "anthropic_region_global",
    "AnthropicRegionOther": "anthropic_region_other",
    "AnthropicRegionUS": "anthropic_region_us",
    "AnthropicThinking": "anthropic_thinking",
    "AnthropicThinkingBetweenTools": "anthropic_thinking_between_tools",
    "AppendSystemContextRequest": "append_system_context_request",
    "AppliedAnthropicCompaction": "applied_anthropic_compaction",
    "AppliedAnthropicCustomCompaction": "applied_anthropic_custom_compaction",
    "AppliedAnthropicEffort": "applied_anthropic_effort",
    "AppliedAnthropicOptions": "applied_anthropic_options",
    "AppliedAnthropicThinking": "applied_anthropic_thinking",
    "AppliedAuthBinding": "applied_auth_binding",
    "AppliedGeminiOptions": "applied_gemini_options",
    "AppliedOpenAIOptions": "applied_open_ai_options",
    "AppliedOtherProviderOptions": "applied_other_provider_options",
    "AppliedProviderOptions": "applied_provider_options",
    "AppliedProviderParams": "applied_provider_params",
    "ArchiveResult": "archive_result",
    "AssistantBlock": "assistant_block",
    "AssistantImage": "assistant_image",
    "AssistantImageAppendedEvent": "assistant_image_appended_event",
    "AssistantImageBlock": "assistant_image_block",
    "AssistantMessage": "assistant_message",
    "AssistantReasoning": "assistant_reasoning",
    "AssistantReasoningBlock": "assistant_reasoning_block",
    "AssistantServerTool": "assistant_server_tool",
    "AssistantServerToolBlock": "assistant_server_tool_block",
    "AssistantText": "assistant_text",
    "AssistantTextBlock": "assistant_text_block",
    "AssistantToolUse": "assistant_tool_use",
    "AssistantToolUseBlock": "assistant_tool_use_block",
    "AssistantTranscript": "assistant_transcript",
    "AssistantTranscriptBlock": "assistant_transcript_block",
    "AssistantUnknownBlock": "assistant_unknown_block",
    "AuthBinding": "auth_binding",
    "BackgroundJobCompletedEvent": "background_job_completed_event",
    "BackgroundJobTerminalStatus": "background_job_terminal_status",
    "BindingOrigin": "binding_origin",
    "BlobRef": "blob_ref",
    "BoundaryAppendAppliedEvent": "boundary_append_applied_event",
    "BoundaryAppendsDiscardedEvent": "boundary_appends_discarded_event",
    "BudgetLimits": "budget_limits",
    "BudgetType": "budget_type",
    "BudgetWarningEvent": "budget_warning_event",
    "CacheBoundary": "cache_boundary",
    "CacheBoundarySystemProfilePrefix": "cache_boundary_system_profile_prefix",
    "CacheBoundaryTranscriptAfter": "cache_boundary_transcript_after",
    "CacheDiscardOrigin": "cache_discard_origin",
    "CacheDiscardReason": "cache_discard_reason",
    "CacheDiscardReasonCanonicalPrefixMoved": "cache_discard_reason_canonical_prefix_moved",
    "CacheDiscardReasonEvidenceUnusable": "cache_discard_reason_evidence_unusable",
    "CacheDiscardReasonOutsideTranscript": "cache_discard_reason_outside_transcript",
    "CacheDiscardReasonProjectedBoundaryUnmappable": (
        "cache_discard_reason_projected_boundary_unmappable"
    ),
    "CancelResult": "cancel_result",
    "Capabilities": "capabilities",
    "Capability": "capability",
    "CapabilityAvailability": "capability_availability",
    "CapabilityRefusal": "capability_refusal",
    "CatalogModel": "catalog_model",
    "CommandHookRuntime": "command_hook_runtime",
    "CompactionCompletedEvent": "compaction_completed_event",
    "CompactionFailedEvent": "compaction_failed_event",
    "CompactionFailureReason": "compaction_failure_reason",
    "CompactionFailureReasonCuratorFailed": "compaction_failure_reason_curator_failed",
    "CompactionFailureReasonEmptySummary": "compaction_failure_reason_empty_summary",
    "CompactionFailureReasonEstimationFailed": "compaction_failure_reason_estimation_failed",
    "CompactionFailureReasonLlmFailed": "compaction_failure_reason_llm_failed",
    "CompactionFailureReasonMemoryIndexingFailed": (
        "compaction_failure_reason_memory_indexing_failed"
    ),
    "CompactionFailureReasonProjectionHandoffRefused": (
        "compaction_failure_reason_projection_handoff_refused"
    ),
    "CompactionFailureReasonTranscriptRewriteFailed": (
        "compaction_failure_reason_transcript_rewrite_failed"
    ),
    "CompactionHandoffRefusal": "compaction_handoff_refusal",
    "CompactionPreservedHistoryFit": "compaction_preserved_history_fit",
    "CompactionStartedEvent": "compaction_started_event",
    "CompactionSummarySource": "compaction_summary_source",
    "CompactionSummarySourceHostCurator": "compaction_summary_source_host_curator",
    "CompactionSummarySourceMechanicalFallback": "compaction_summary_source_mechanical_fallback",
    "CompactionSummarySourceProviderCall": "compaction_summary_source_provider_call",
    "ConfinementRefusal": "confinement_refusal",
    "ContentBlock": "content_block",
    "ContentFilteredStop": "content_filtered_stop",
    "ContextBudgetEstimateProvenance": "context_budget_estimate_provenance",
    "ContextBudgetFact": "context_budget_fact",
    "ContextBudgetState": "context_budget_state",
    "ContractVersion": "contract_version",
    "CreateMessageRequest": "create_message_request",
    "CreateSessionRequest": "create_session_request",
    "DeferredCatalogDelta": "deferred_catalog_delta",
    "DisabledByPolicy": "disabled_by_policy",
    "DisabledByPolicyDetails": "disabled_by_policy_details",
    "DisabledSystemPrompt": "disabled_system_prompt",
    "DiscardedCacheBreakpoint": "discarded_cache_breakpoint",
    "DiscardedCachePlace": "discarded_cache_place",
    "DisputedAccounting": "disputed_accounting",
    "Duration": "duration",
    "EffortLevel": "effort_level",
    "Error": "error",
    "ErrorFrame": "error_frame",
    "ErrorReason": "error_reason",
    "ErrorReasonAuthReauthRequired": "error_reason_auth_reauth_required",
    "ErrorReasonCallbackPending": "error_reason_callback_pending",
    "ErrorReasonContentFiltered": "error_reason_content_filtered",
    "ErrorReasonHookConfigInvalid": "error_reason_hook_config_invalid",
    "ErrorReasonHookDenied": "error_reason_hook_denied",
    "ErrorReasonHookExecutionFailed": "error_reason_hook_execution_failed",
    "ErrorReasonHookLaunchRefused": "error_reason_hook_launch_refused",
    "ErrorReasonHookTimeout": "error_reason_hook_timeout",
    "ErrorReasonInvalidOutputSchema": "error_reason_invalid_output_schema",
    "ErrorReasonLlmAuthError": "error_reason_llm_auth_error",
    "ErrorReasonLlmCallTimeout": "error_reason_llm_call_timeout",
    "ErrorReasonLlmContextExceeded": "error_reason_llm_context_exceeded",
    "ErrorReasonLlmInvalidModel": "error_reason_llm_invalid_model",
    "ErrorReasonLlmNetworkTimeout": "error_reason_llm_network_timeout",
    "ErrorReasonLlmProviderError": "error_reason_llm_provider_error",
    "ErrorReasonLlmRateLimited": "error_reason_llm_rate_limited",
    "ErrorReasonModelFallbackResumeHeld": "error_reason_model_fallback_resume_held",
    "ErrorReasonStructuredOutputValidationFailed": (
        "error_reason_structured_output_validation_failed"
    ),
    "ErrorReasonTurnTerminalCause": "error_reason_turn_terminal_cause",
    "EventEnvelope": "event_envelope",
    "EventSource": "event_source",
    "EventSourceCallback": "event_source_callback",
    "EventSourceExternal": "event_source_external",
    "EventSourceInteraction": "event_source_interaction",
    "EventSourceRuntime": "event_source_runtime",
    "EventSourceSession": "event_source_session",
    "ExternalToolDeltaPhase": "external_tool_delta_phase",
    "ExtractionError": "extraction_error",
    "ExtractionFailedEvent": "extraction_failed_event",
    "ExtractionSucceededEvent": "extraction_succeeded_event",
    "ForkNoticeKind": "fork_notice_kind",
    "ForkNoticeSystemPrompt": "fork_notice_system_prompt",
    "ForkNoticeTools": "fork_notice_tools",
    "ForkNoticeToolsCompared": "fork_notice_tools_compared",
    "ForkNoticeToolsNotCompared": "fork_notice_tools_not_compared",
    "ForkSource": "fork_source",
    "ForkToolsNotComparedReason": "fork_tools_not_compared_reason",
    "GeminiOptions": "gemini_options",
    "GeminiStopStage": "gemini_stop_stage",
    "GeminiThinking": "gemini_thinking",
    "GeminiThinkingLevel": "gemini_thinking_level",
    "HistoryMessage": "history_message",
    "HookCapability": "hook_capability",
    "HookCompletedEvent": "hook_completed_event",
    "HookDeniedEvent": "hook_denied_event",
    "HookEntry": "hook_entry",
    "HookExecutionMode": "hook_execution_mode",
    "HookFailedEvent": "hook_failed_event",
    "HookFailureReason": "hook_failure_reason",
    "HookFailureReasonConfigInvalid": "hook_failure_reason_config_invalid",
    "HookFailureReasonConfinementRefused": "hook_failure_reason_confinement_refused",
    "HookFailureReasonExecutionFailed": "hook_failure_reason_execution_failed",
    "HookFailureReasonObserveOnlyViolation": "hook_failure_reason_observe_only_violation",
    "HookFailureReasonTimeout": "hook_failure_reason_timeout",
    "HookLaunchRefusedEvent": "hook_launch_refused_event",
    "HookOverrides": "hook_overrides",
    "HookPoint": "hook_point",
    "HookReasonCode": "hook_reason_code",
    "HookRuntime": "hook_runtime",
    "HookStartedEvent": "hook_started_event",
    "HttpHookRuntime": "http_hook_runtime",
    "HttpMCPServer": "http_mcp_server",
    "ImageBlock": "image_block",
    "InlineImageBlock": "inline_image_block",
    "InlineVideoBlock": "inline_video_block",
    "InProcessHookRuntime": "in_process_hook_runtime",
    "InputFailure": "input_failure",
    "InputTerminalOutcome": "input_terminal_outcome",
    "InstructionActivationIdentity": "instruction_activation_identity",
    "InstructionKeyRef": "instruction_key_ref",
    "InteractionCallbackPendingEvent": "interaction_callback_pending_event",
    "InteractionCompleteEvent": "interaction_complete_event",
    "InteractionFailedEvent": "interaction_failed_event",
    "InteractionFailureReason": "interaction_failure_reason",
    "InteractionFailureReasonAbandoned": "interaction_failure_reason_abandoned",
    "InteractionFailureReasonCancelled": "interaction_failure_reason_cancelled",
    "InteractionFailureReasonExtractionFailed": "interaction_failure_reason_extraction_failed",
    "InteractionFailureReasonFinalizationFailed": "interaction_failure_reason_finalization_failed",
    "InteractionFailureReasonInteractionStreamAbandoned": (
        "interaction_failure_reason_interaction_stream_abandoned"
    ),
    "InteractionFailureReasonOutcomeUnknown": "interaction_failure_reason_outcome_unknown",
    "InteractionStreamAbandonReason": "interaction_stream_abandon_reason",
    "InterruptedInputKind": "interrupted_input_kind",
    "InterruptedRunOutcome": "interrupted_run_outcome",
    "InterruptedRunOutcomeInputsSettled": "interrupted_run_outcome_inputs_settled",
    "InterruptedRunOutcomeRunCompleted": "interrupted_run_outcome_run_completed",
    "InterruptedRunOutcomeUnknown": "interrupted_run_outcome_unknown",
    "InterruptOutcome": "interrupt_outcome",
    "InterruptResult": "interrupt_result",
    "KnownErrorCode": "known_error_code",
    "LinkedVideoBlock": "linked_video_block",
    "LiveBridgeEffectKind": "live_bridge_effect_kind",
    "LiveBridgeEffectOutcome": "live_bridge_effect_outcome",
    "LiveChannelClosedEvent": "live_channel_closed_event",
    "LiveChannelCloseReason": "live_channel_close_reason",
    "LiveContextObservationId": "live_context_observation_id",
    "LlmProviderErrorKind": "llm_provider_error_kind",
    "LlmProviderErrorRetryability": "llm_provider_error_retryability",
    "LoweredRequestEncoding": "lowered_request_encoding",
    "LoweredRequestProvenance": "lowered_request_provenance",
    "MCPChange": "mcp_change",
    "MCPChangeStatus": "mcp_change_status",
    "MCPHttpTransport": "mcp_http_transport",
    "MCPOperation": "mcp_operation",
    "MCPRestoreOutcome": "mcp_restore_outcome",
    "MCPServer": "mcp_server",
    "MessageRange": "message_range",
    "MobMemberBinding": "mob_member_binding",
    "ModelBetaHeader": "model_beta_header",
    "ModelCallUsage": "model_call_usage",
    "ModelCatalog": "model_catalog",
    "ModelFallbackCommittedEvent": "model_fallback_committed_event",
    "ModelFallbackSkippedEvent": "model_fallback_skipped_event",
    "ModelFallbackSkippedTarget": "model_fallback_skipped_target",
    "ModelFallbackSkipReason": "model_fallback_skip_reason",
    "ModelFallbackStagedEvent": "model_fallback_staged_event",
    "ModelFallbackTargetFailedEvent": "model_fallback_target_failed_event",
    "ModelIdentity": "model_identity",
    "ModelProfile": "model_profile",
    "ModelReleaseStage": "model_release_stage",
    "ModelTier": "model_tier",
    "NotCompiled": "not_compiled",
    "NotCompiledDetails": "not_compiled_details",
    "NotSupportedByProtocol": "not_supported_by_protocol",
    "NotSupportedByProtocolDetails": "not_supported_by_protocol_details",
    "OpenAIAssistantPhase": "open_ai_assistant_phase",
    "OpenAIOptions": "open_ai_options",
    "OpenAIPromptCacheMode": "open_ai_prompt_cache_mode",
    "OpenAIPromptCacheOptions": "open_ai_prompt_cache_options",
    "OpenAIPromptCacheRetention": "open_ai_prompt_cache_retention",
    "OpenAIPromptCacheTtl": "open_ai_prompt_cache_ttl",
    "OpenAIReasoningContext": "open_ai_reasoning_context",
    "OpenAIReasoningMode": "open_ai_reasoning_mode",
    "OpenAITextVerbosity": "open_ai_text_verbosity",
    "OperationObservationFailedEvent": "operation_observation_failed_event",
    "OtherProviderOptions": "other_provider_options",
    "OutputSchema": "output_schema",
    "PeerContentIngestedEvent": "peer_content_ingested_event",
    "PeerMeta": "peer_meta",
    "PeerResponseStatus": "peer_response_status",
    "PendingCallbackToolCall": "pending_callback_tool_call",
    "PresentedTokenConvention": "presented_token_convention",
    "PromptText": "prompt_text",
    "Provider": "provider",
    "ProviderCacheBreakpointsDiscardedEvent": "provider_cache_breakpoints_discarded_event",
    "ProviderCatalog": "provider_catalog",
    "ProviderImageMetadata": "provider_image_metadata",
    "ProviderImageMetadataGemini": "provider_image_metadata_gemini",
    "ProviderImageMetadataNotEmitted": "provider_image_metadata_not_emitted",
    "ProviderImageMetadataOpenAI": "provider_image_metadata_open_ai",
    "ProviderMeta": "provider_meta",
    "ProviderMetaAnthropic": "provider_meta_anthropic",
    "ProviderMetaAnthropicCompaction": "provider_meta_anthropic_compaction",
    "ProviderMetaAnthropicRedacted": "provider_meta_anthropic_redacted",
    "ProviderMetaGemini": "provider_meta_gemini",
    "ProviderMetaGeminiFunctionCall": "provider_meta_gemini_function_call",
    "ProviderMetaOpenAI": "provider_meta_open_ai",
    "ProviderMetaOpenAIAssistantMessage": "provider_meta_open_ai_assistant_message",
    "ProviderMetaOpenAIResponse": "provider_meta_open_ai_response",
    "ProviderMetaUnknown": "provider_meta_unknown",
    "ProviderOptions": "provider_options",
    "ProviderParams": "provider_params",
    "ProviderStopDetail": "provider_stop_detail",
    "ProviderStopDetailAnthropic": "provider_stop_detail_anthropic",
    "ProviderStopDetailGemini": "provider_stop_detail_gemini",
    "ProviderStopDetailOpenAI": "provider_stop_detail_open_ai",
    "ProviderTokenAccounting": "provider_token_accounting",
    "QuarantinedSkill": "quarantined_skill",
    "QueuedResult": "queued_result",
    "RealtimeMessageOrigin": "realtime_message_origin",
    "ReasoningBaseline": "reasoning_baseline",
    "ReasoningBaselineExplicit": "reasoning_baseline_explicit",
    "ReasoningBaselineProviderDefault": "reasoning_baseline_provider_default",
    "ReasoningCompleteEvent": "reasoning_complete_event",
    "ReasoningDeltaEvent": "reasoning_delta_event",
    "ReasoningEffort": "reasoning_effort",
    "ReasoningMode": "reasoning_mode",
    "ReasoningNotAppliedReason": "reasoning_not_applied_reason",
    "ReasoningOutcome": "reasoning_outcome",
    "ReasoningOutcomeApplied": "reasoning_outcome_applied",
    "ReasoningOutcomeNotApplied": "reasoning_outcome_not_applied",
    "ReloadMCPServersRequest": "reload_mcp_servers_request",
    "RemoveMCPServerRequest": "remove_mcp_server_request",
    "Renderable": "renderable",
    "RenderableBlocks": "renderable_blocks",
    "RenderableJson": "renderable_json",
    "RenderableReference": "renderable_reference",
    "RenderableSystemNotice": "renderable_system_notice",
    "RenderableText": "renderable_text",
    "RequestedReasoning": "requested_reasoning",
    "RequestedReasoningApply": "requested_reasoning_apply",
    "RequestedReasoningConflicting": "requested_reasoning_conflicting",
    "RequestedReasoningMixedWithUnpreferred": "requested_reasoning_mixed_with_unpreferred",
    "RequestedReasoningSupersededByExplicit": "requested_reasoning_superseded_by_explicit",
    "RequestReasoningLoweredEvent": "request_reasoning_lowered_event",
    "RequestUsage": "request_usage",
    "RetryFailure": "retry_failure",
    "RetryFailureKind": "retry_failure_kind",
    "RetryingEvent": "retrying_event",
    "RetryPlan": "retry_plan",
    "RetrySchedule": "retry_schedule",
    "RevisedPrompt": "revised_prompt",
    "RevisedPromptNotRequested": "revised_prompt_not_requested",
    "RevisedPromptRevised": "revised_prompt_revised",
    "RevisedPromptSource": "revised_prompt_source",
    "RevisedPromptUnchanged": "revised_prompt_unchanged",
    "RevisedPromptUnsupportedByBackend": "revised_prompt_unsupported_by_backend",
    "RewritePrefix": "rewrite_prefix",
    "RewriteReceipts": "rewrite_receipts",
    "RewriteSelection": "rewrite_selection",
    "RewriteSelectionCompactionMessageRange": "rewrite_selection_compaction_message_range",
    "RewriteSelectionEditMessageRange": "rewrite_selection_edit_message_range",
    "RewriteSelectionMessageRange": "rewrite_selection_message_range",
    "RunCompletedEvent": "run_completed_event",
    "RunFailedEvent": "run_failed_event",
    "RunIdentity": "run_identity",
    "RunInput": "run_input",
    "RunInputContent": "run_input_content",
    "RunInputPendingToolResults": "run_input_pending_tool_results",
    "RunResumedEvent": "run_resumed_event",
    "RunResumePointKind": "run_resume_point_kind",
    "RunStartedEvent": "run_started_event",
    "RunStopCompletion": "run_stop_completion",
    "RunStopContributor": "run_stop_contributor",
    "RunStopReceipt": "run_stop_receipt",
    "RunStopReceiptNotCurrent": "run_stop_receipt_not_current",
    "RunStopReceiptNotStoppable": "run_stop_receipt_not_stoppable",
    "RunStopReceiptStopped": "run_stop_receipt_stopped",
    "RuntimeAppendOrigin": "runtime_append_origin",
    "RuntimeState": "runtime_state",
    "RuntimeStatus": "runtime_status",
    "SchemaCompat": "schema_compat",
    "SchemaWarning": "schema_warning",
    "SenderContentTaint": "sender_content_taint",
    "SendExternalEventRequest": "send_external_event_request",
    "SendPeerResponseRequest": "send_peer_response_request",
    "ServerToolContentEvent": "server_tool_content_event",
    "ServerToolKind": "server_tool_kind",
    "ServerToolKindGoogleSearch": "server_tool_kind_google_search",
    "ServerToolKindProviderNative": "server_tool_kind_provider_native",
    "ServerToolKindUnknown": "server_tool_kind_unknown",
    "ServerToolKindWebSearch": "server_tool_kind_web_search",
    "Session": "session",
    "SessionHistory": "session_history",
    "SessionLoadedFrame": "session_loaded_frame",
    "SessionPage": "session_page",
    "SessionSummary": "session_summary",
    "SessionUsage": "session_usage",
    "Skill": "skill",
    "SkillContextBlock": "skill_context_block",
    "SkillDiagnostics": "skill_diagnostics",
    "SkillFailure": "skill_failure",
    "SkillFailureCapabilityUnavailable": "skill_failure_capability_unavailable",
    "SkillFailureLoad": "skill_failure_load",
    "SkillFailureMissingSkillRemaps": "skill_failure_missing_skill_remaps",
    "SkillFailureNoSkillEngine": "skill_failure_no_skill_engine",
    "SkillFailureNotFound": "skill_failure_not_found",
    "SkillFailureParse": "skill_failure_parse",
    "SkillFailureRemapCycle": "skill_failure_remap_cycle",
    "SkillFailureRemapWithoutLineage": "skill_failure_remap_without_lineage",
    "SkillFailureSourceUuidCollision": "skill_failure_source_uuid_collision",
    "SkillFailureSourceUuidMutationWithoutLineage": (
        "skill_failure_source_uuid_mutation_without_lineage"
    ),
    "SkillFailureUnknown": "skill_failure_unknown",
    "SkillFailureUnknownSkillAlias": "skill_failure_unknown_skill_alias",
    "SkillKey": "skill_key",
    "SkillList": "skill_list",
    "SkillQuarantine": "skill_quarantine",
    "SkillReference": "skill_reference",
    "SkillResolutionFailedEvent": "skill_resolution_failed_event",
    "SkillScope": "skill_scope",
    "SkillSource": "skill_source",
    "SkillSourceHealth": "skill_source_health",
    "SkillSourceHealthState": "skill_source_health_state",
    "SkillSourceStatus": "skill_source_status",
    "SkillsResolvedEvent": "skills_resolved_event",
    "SkillTransport": "skill_transport",
    "StdioMCPServer": "stdio_mcp_server",
    "StopReason": "stop_reason",
    "StopRunRequest": "stop_run_request",
    "StopRunResult": "stop_run_result",
    "StoredImageBlock": "stored_image_block",
    "StreamTruncatedEvent": "stream_truncated_event",
    "StreamTruncationReason": "stream_truncation_reason",
    "StreamTruncationReasonChannelFull": "stream_truncation_reason_channel_full",
    "StreamTruncationReasonOutputAudioDegraded": "stream_truncation_reason_output_audio_degraded",
    "StreamTruncationReasonOversizedRemoteEvent": "stream_truncation_reason_oversized_remote_event",
    "StreamTruncationReasonRemoteCursorOverrun": "stream_truncation_reason_remote_cursor_overrun",
    "StreamTruncationReasonStreamLagged": "stream_truncation_reason_stream_lagged",
    "StructuredBlock": "structured_block",
    "StructuredOutputOrigin": "structured_output_origin",
    "StructuredProviderExtension": "structured_provider_extension",
    "SummarizationSourceBound": "summarization_source_bound",
    "SummarizationSourceBoundRequestsOnly": "summarization_source_bound_requests_only",
    "SummarizationSourceBoundTrimmed": "summarization_source_bound_trimmed",
    "SummarizationSourceBoundWhole": "summarization_source_bound_whole",
    "SummarizationTrimStage": "summarization_trim_stage",
    "SystemContextResult": "system_context_result",
    "SystemMessage": "system_message",
    "SystemNotice": "system_notice",
    "SystemNoticeBlock": "system_notice_block",
    "SystemNoticeBlockAuth": "system_notice_block_auth",
    "SystemNoticeBlockBackgroundJob": "system_notice_block_background_job",
    "SystemNoticeBlockComms": "system_notice_block_comms",
    "SystemNoticeBlockExternalEvent": "system_notice_block_external_event",
    "SystemNoticeBlockForkBoundary": "system_notice_block_fork_boundary",
    "SystemNoticeBlockMCP": "system_notice_block_mcp",
    "SystemNoticeBlockRuntimeNotice": "system_notice_block_runtime_notice",
    "SystemNoticeBlockToolConfig": "system_notice_block_tool_config",
    "SystemNoticeBlockToolProcessInterrupted": "system_notice_block_tool_process_interrupted",
    "SystemNoticeBlockUnknown": "system_notice_block_unknown",
    "SystemNoticeDirection": "system_notice_direction",
    "SystemNoticeKind": "system_notice_kind",
    "SystemNoticeMessage": "system_notice_message",
    "SystemNoticePeer": "system_notice_peer",
    "SystemPromptUpdate": "system_prompt_update",
    "SystemPromptUpdateStatus": "system_prompt_update_status",
    "SystemPromptVersionIdentity": "system_prompt_version_identity",
    "SystemTime": "system_time",
    "TextBlock": "text_block",
    "TextCompleteEvent": "text_complete_event",
    "TextDeltaEvent": "text_delta_event",
    "TokenAggregationProvenance": "token_aggregation_provenance",
    "ToolAdmissionSource": "tool_admission_source",
    "ToolCallDedupeKey": "tool_call_dedupe_key",
    "ToolCallRequestedEvent": "tool_call_requested_event",
    "ToolChoice": "tool_choice",
    "ToolChoiceAuto": "tool_choice_auto",
    "ToolChoiceNone": "tool_choice_none",
    "ToolChoiceRequired": "tool_choice_required",
    "ToolChoiceTool": "tool_choice_tool",
    "ToolConfigChange": "tool_config_change",
    "ToolConfigChangedEvent": "tool_config_changed_event",
    "ToolConfigChangeDomain": "tool_config_change_domain",
    "ToolConfigChangeOperation": "tool_config_change_operation",
    "ToolConfigChangeStatus": "tool_config_change_status",
    "ToolConfigChangeStatusBoundaryApplied": "tool_config_change_status_boundary_applied",
    "ToolConfigChangeStatusDeferredCatalogDelta": (
        "tool_config_change_status_deferred_catalog_delta"
    ),
    "ToolConfigChangeStatusExternalToolDelta": "tool_config_change_status_external_tool_delta",
    "ToolConfigChangeStatusWarningFailedClosed": "tool_config_change_status_warning_failed_closed",
    "ToolErrorKind": "tool_error_kind",
    "ToolExecutionCompletedEvent": "tool_execution_completed_event",
    "ToolExecutionStartedEvent": "tool_execution_started_event",
    "ToolExecutionTimedOutEvent": "tool_execution_timed_out_event",
    "ToolProcessCessation": "tool_process_cessation",
    "ToolProcessCessationAlreadyExited": "tool_process_cessation_already_exited",
    "ToolProcessCessationExitedBeforeCommit": "tool_process_cessation_exited_before_commit",
    "ToolProcessCessationForeignIncarnationEnded": (
        "tool_process_cessation_foreign_incarnation_ended"
    ),
    "ToolProcessCessationGroupReassigned": "tool_process_cessation_group_reassigned",
    "ToolProcessCessationKilledByRecovery": "tool_process_cessation_killed_by_recovery",
    "ToolProcessCessationNeverStarted": "tool_process_cessation_never_started",
    "ToolProcessCessationPriorEnvironmentEnded": "tool_process_cessation_prior_environment_ended",
    "ToolProcessCessationUnknown": "tool_process_cessation_unknown",
    "ToolProcessSpawner": "tool_process_spawner",
    "ToolProcessSpawnerBackgroundJob": "tool_process_spawner_background_job",
    "ToolProcessSpawnerCommandHook": "tool_process_spawner_command_hook",
    "ToolProcessSpawnerMonitor": "tool_process_spawner_monitor",
    "ToolProcessSpawnerShellCall": "tool_process_spawner_shell_call",
    "ToolProcessSpawnerUnknown": "tool_process_spawner_unknown",
    "ToolResult": "tool_result",
    "ToolResultReceivedEvent": "tool_result_received_event",
    "ToolResultsMessage": "tool_results_message",
    "ToolSettlementFailure": "tool_settlement_failure",
    "TranscriptRevisionBody": "transcript_revision_body",
    "TranscriptRewriteAuditReceiptCommittedEvent": (
        "transcript_rewrite_audit_receipt_committed_event"
    ),
    "TranscriptRewriteCommit": "transcript_rewrite_commit",
    "TranscriptRewriteCommittedEvent": "transcript_rewrite_committed_event",
    "TranscriptRewriteReason": "transcript_rewrite_reason",
    "TranscriptRewriteRecord": "transcript_rewrite_record",
    "TranscriptSource": "transcript_source",
    "TranscriptSourceSpoken": "transcript_source_spoken",
    "TranscriptSourceSpokenUnmeasured": "transcript_source_spoken_unmeasured",
    "TranscriptSourceUnknown": "transcript_source_unknown",
    "TranscriptTurnInput": "transcript_turn_input",
    "TranscriptUserRole": "transcript_user_role",
    "TurnCompletedEvent": "turn_completed_event",
    "TurnResult": "turn_result",
    "TurnStartedEvent": "turn_started_event",
    "TurnTerminalCauseKind": "turn_terminal_cause_kind",
    "TurnTerminalOutcome": "turn_terminal_outcome",
    "TurnToolOverlay": "turn_tool_overlay",
    "TurnUsageAccountingIdentityDisputedEvent": "turn_usage_accounting_identity_disputed_event",
    "TurnUsageAccountingUnmeasuredEvent": "turn_usage_accounting_unmeasured_event",
    "UnknownBlock": "unknown_block",
    "UnmeasuredAccounting": "unmeasured_accounting",
    "UpdateSystemPromptRequest": "update_system_prompt_request",
    "Usage": "usage",
    "UserMessage": "user_message",
    "VideoBlock": "video_block",
    "AddMCPServerRequestDict": "_inputs",
    "AnthropicAdaptiveThinkingDict": "_inputs",
    "AnthropicAutoCompactionDict": "_inputs",
    "AnthropicCacheControlPolicyLiteral": "_inputs",
    "AnthropicCacheTtlLiteral": "_inputs",
    "AnthropicCompactionDict": "_inputs",
    "AnthropicContextLiteral": "_inputs",
    "AnthropicCustomCompactionDict": "_inputs",
    "AnthropicEffortLiteral": "_inputs",
    "AnthropicEnabledThinkingDict": "_inputs",
    "AnthropicOptionsDict": "_inputs",
    "AnthropicRegionDict": "_inputs",
    "AnthropicRegionGlobalDict": "_inputs",
    "AnthropicRegionOtherDict": "_inputs",
    "AnthropicRegionUSDict": "_inputs",
    "AnthropicThinkingDict": "_inputs",
    "AppendSystemContextRequestDict": "_inputs",
    "AuthBindingDict": "_inputs",
    "BackgroundJobTerminalStatusLiteral": "_inputs",
    "BudgetLimitsDict": "_inputs",
    "CommandHookRuntimeDict": "_inputs",
    "ConfinementRefusalLiteral": "_inputs",
    "ContentBlockDict": "_inputs",
    "CreateMessageRequestDict": "_inputs",
    "CreateSessionRequestDict": "_inputs",
    "DeferredCatalogDeltaDict": "_inputs",
    "DisabledSystemPromptDict": "_inputs",
    "DurationDict": "_inputs",
    "ExternalToolDeltaPhaseLiteral": "_inputs",
    "ForkNoticeKindLiteral": "_inputs",
    "ForkNoticeSystemPromptLiteral": "_inputs",
    "ForkNoticeToolsComparedDict": "_inputs",
    "ForkNoticeToolsDict": "_inputs",
    "ForkNoticeToolsNotComparedDict": "_inputs",
    "ForkSourceDict": "_inputs",
    "ForkToolsNotComparedReasonLiteral": "_inputs",
    "GeminiOptionsDict": "_inputs",
    "GeminiThinkingDict": "_inputs",
    "GeminiThinkingLevelLiteral": "_inputs",
    "HookCapabilityLiteral": "_inputs",
    "HookEntryDict": "_inputs",
    "HookExecutionModeLiteral": "_inputs",
    "HookOverridesDict": "_inputs",
    "HookPointLiteral": "_inputs",
    "HookRuntimeDict": "_inputs",
    "HttpHookRuntimeDict": "_inputs",
    "HttpMCPServerDict": "_inputs",
    "ImageBlockDict": "_inputs",
    "InlineImageBlockDict": "_inputs",
    "InlineVideoBlockDict": "_inputs",
    "InProcessHookRuntimeDict": "_inputs",
    "InstructionKeyRefDict": "_inputs",
    "InterruptedInputKindLiteral": "_inputs",
    "InterruptedRunOutcomeDict": "_inputs",
    "InterruptedRunOutcomeInputsSettledDict": "_inputs",
    "InterruptedRunOutcomeRunCompletedDict": "_inputs",
    "InterruptedRunOutcomeUnknownDict": "_inputs",
    "LinkedVideoBlockDict": "_inputs",
    "MCPHttpTransportLiteral": "_inputs",
    "MCPRestoreOutcomeLiteral": "_inputs",
    "MCPServerDict": "_inputs",
    "MobMemberBindingDict": "_inputs",
    "OpenAIOptionsDict": "_inputs",
    "OpenAIPromptCacheModeLiteral": "_inputs",
    "OpenAIPromptCacheOptionsDict": "_inputs",
    "OpenAIPromptCacheRetentionLiteral": "_inputs",
    "OpenAIPromptCacheTtlLiteral": "_inputs",
    "OpenAIReasoningContextLiteral": "_inputs",
    "OpenAIReasoningModeLiteral": "_inputs",
    "OpenAITextVerbosityLiteral": "_inputs",
    "OtherProviderOptionsDict": "_inputs",
    "OutputSchemaDict": "_inputs",
    "PeerMetaDict": "_inputs",
    "PeerResponseStatusLiteral": "_inputs",
    "ProviderLiteral": "_inputs",
    "ProviderOptionsDict": "_inputs",
    "ProviderParamsDict": "_inputs",
    "ReasoningEffortLiteral": "_inputs",
    "ReasoningModeLiteral": "_inputs",
    "ReloadMCPServersRequestDict": "_inputs",
    "RemoveMCPServerRequestDict": "_inputs",
    "RenderableBlocksDict": "_inputs",
    "RenderableDict": "_inputs",
    "RenderableJsonDict": "_inputs",
    "RenderableReferenceDict": "_inputs",
    "RenderableSystemNoticeDict": "_inputs",
    "RenderableTextDict": "_inputs",
    "SchemaCompatLiteral": "_inputs",
    "SenderContentTaintLiteral": "_inputs",
    "SendExternalEventRequestDict": "_inputs",
    "SendPeerResponseRequestDict": "_inputs",
    "SkillContextBlockDict": "_inputs",
    "SkillKeyDict": "_inputs",
    "SkillReferenceDict": "_inputs",
    "StdioMCPServerDict": "_inputs",
    "StopRunRequestDict": "_inputs",
    "StoredImageBlockDict": "_inputs",
    "StructuredBlockDict": "_inputs",
    "StructuredProviderExtensionDict": "_inputs",
    "SystemNoticeBlockAuthDict": "_inputs",
    "SystemNoticeBlockBackgroundJobDict": "_inputs",
    "SystemNoticeBlockCommsDict": "_inputs",
    "SystemNoticeBlockDict": "_inputs",
    "SystemNoticeBlockExternalEventDict": "_inputs",
    "SystemNoticeBlockForkBoundaryDict": "_inputs",
    "SystemNoticeBlockMCPDict": "_inputs",
    "SystemNoticeBlockRuntimeNoticeDict": "_inputs",
    "SystemNoticeBlockToolConfigDict": "_inputs",
    "SystemNoticeBlockToolProcessInterruptedDict": "_inputs",
    "SystemNoticeBlockUnknownDict": "_inputs",
    "SystemNoticeDirectionLiteral": "_inputs",
    "SystemNoticeKindLiteral": "_inputs",
    "SystemNoticePeerDict": "_inputs",
    "TextBlockDict": "_inputs",
    "ToolChoiceAutoDict": "_inputs",
    "ToolChoiceDict": "_inputs",
    "ToolChoiceNoneDict": "_inputs",
    "ToolChoiceRequiredDict": "_inputs",
    "ToolChoiceToolDict": "_inputs",
    "ToolConfigChangeDict": "_inputs",
    "ToolConfigChangeDomainLiteral": "_inputs",
    "ToolConfigChangeOperationLiteral": "_inputs",
    "ToolConfigChangeStatusBoundaryAppliedDict": "_inputs",
    "ToolConfigChangeStatusDeferredCatalogDeltaDict": "_inputs",
    "ToolConfigChangeStatusDict": "_inputs",
    "ToolConfigChangeStatusExternalToolDeltaDict": "_inputs",
    "ToolConfigChangeStatusWarningFailedClosedDict": "_inputs",
    "ToolProcessCessationAlreadyExitedDict": "_inputs",
    "ToolProcessCessationDict": "_inputs",
    "ToolProcessCessationExitedBeforeCommitDict": "_inputs",
    "ToolProcessCessationForeignIncarnationEndedDict": "_inputs",
    "ToolProcessCessationGroupReassignedDict": "_inputs",
    "ToolProcessCessationKilledByRecoveryDict": "_inputs",
    "ToolProcessCessationNeverStartedDict": "_inputs",
    "ToolProcessCessationPriorEnvironmentEndedDict": "_inputs",
    "ToolProcessCessationUnknownDict": "_inputs",
    "ToolProcessSpawnerBackgroundJobDict": "_inputs",
    "ToolProcessSpawnerCommandHookDict": "_inputs",
    "ToolProcessSpawnerDict": "_inputs",
    "ToolProcessSpawnerMonitorDict": "_inputs",
    "ToolProcessSpawnerShellCallDict": "_inputs",
    "ToolProcessSpawnerUnknownDict": "_inputs",
    "TurnToolOverlayDict": "_inputs",
    "UnknownBlockDict": "_inputs",
    "UpdateSystemPromptRequestDict": "_inputs",
    "VideoBlockDict": "_inputs",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(__name__, _MODULES)
