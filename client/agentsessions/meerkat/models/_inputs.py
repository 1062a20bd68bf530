# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What requests take besides models and members of enums: mappings, and the texts of enums.

Type checkers read it. Nothing imports it at run time, unless a program does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypeAlias, TypedDict

from agentsessions.core.generated import resolve_all_later

if TYPE_CHECKING:
    from agentsessions.core.generated import Unset

    from .anthropic_cache_control_policy import AnthropicCacheControlPolicy
    from .anthropic_cache_ttl import AnthropicCacheTtl
    from .anthropic_compaction import AnthropicCompaction
    from .anthropic_context import AnthropicContext
    from .anthropic_effort import AnthropicEffort
    from .anthropic_region import AnthropicRegion
    from .anthropic_thinking import AnthropicThinking
    from .auth_binding import AuthBinding
    from .background_job_terminal_status import BackgroundJobTerminalStatus
    from .budget_limits import BudgetLimits
    from .confinement_refusal import ConfinementRefusal
    from .content_block import ContentBlock
    from .deferred_catalog_delta import DeferredCatalogDelta
    from .disabled_system_prompt import DisabledSystemPrompt
    from .duration import Duration
    from .external_tool_delta_phase import ExternalToolDeltaPhase
    from .fork_notice_kind import ForkNoticeKind
    from .fork_notice_system_prompt import ForkNoticeSystemPrompt
    from .fork_notice_tools import ForkNoticeTools
    from .fork_source import ForkSource
    from .fork_tools_not_compared_reason import ForkToolsNotComparedReason
    from .gemini_thinking import GeminiThinking
    from .gemini_thinking_level import GeminiThinkingLevel
    from .hook_capability import HookCapability
    from .hook_entry import HookEntry
    from .hook_execution_mode import HookExecutionMode
    from .hook_overrides import HookOverrides
    from .hook_point import HookPoint
    from .hook_runtime import HookRuntime
    from .instruction_key_ref import InstructionKeyRef
    from .interrupted_input_kind import InterruptedInputKind
    from .interrupted_run_outcome import InterruptedRunOutcome
    from .mcp_http_transport import MCPHttpTransport
    from .mcp_restore_outcome import MCPRestoreOutcome
    from .mcp_server import MCPServer
    from .mob_member_binding import MobMemberBinding
    from .open_ai_prompt_cache_mode import OpenAIPromptCacheMode
    from .open_ai_prompt_cache_options import OpenAIPromptCacheOptions
    from .open_ai_prompt_cache_retention import OpenAIPromptCacheRetention
    from .open_ai_prompt_cache_ttl import OpenAIPromptCacheTtl
    from .open_ai_reasoning_context import OpenAIReasoningContext
    from .open_ai_reasoning_mode import OpenAIReasoningMode
    from .open_ai_text_verbosity import OpenAITextVerbosity
    from .output_schema import OutputSchema
    from .peer_meta import PeerMeta
    from .peer_response_status import PeerResponseStatus
    from .provider import Provider
    from .provider_options import ProviderOptions
    from .provider_params import ProviderParams
    from .reasoning_effort import ReasoningEffort
    from .reasoning_mode import ReasoningMode
    from .renderable import Renderable
    from .schema_compat import SchemaCompat
    from .sender_content_taint import SenderContentTaint
    from .skill_key import SkillKey
    from .skill_reference import SkillReference
    from .structured_provider_extension import StructuredProviderExtension
    from .system_notice_block import SystemNoticeBlock
    from .system_notice_direction import SystemNoticeDirection
    from .system_notice_kind import SystemNoticeKind
    from .system_notice_peer import SystemNoticePeer
    from .tool_choice import ToolChoice
    from .tool_config_change import ToolConfigChange
    from .tool_config_change_domain import ToolConfigChangeDomain
    from .tool_config_change_operation import ToolConfigChangeOperation
    from .tool_config_change_status import ToolConfigChangeStatus
    from .tool_process_cessation import ToolProcessCessation
    from .tool_process_spawner import ToolProcessSpawner
    from .turn_tool_overlay import TurnToolOverlay


AnthropicCacheControlPolicyLiteral: TypeAlias = Literal[
    "disabled", "automatic", "system_prefix", "system_and_conversation"
]
AnthropicCacheTtlLiteral: TypeAlias = Literal["5m", "1h"]
AnthropicContextLiteral: TypeAlias = Literal["one_megabyte"]
AnthropicEffortLiteral: TypeAlias = Literal["low", "medium", "high", "max", "xhigh"]
BackgroundJobTerminalStatusLiteral: TypeAlias = Literal[
    "completed", "failed", "aborted", "cancelled", "retired", "terminated"
]
ConfinementRefusalLiteral: TypeAlias = Literal[
    "invalid_requirement",
    "invalid_launch",
    "unsupported_requirement",
    "backend_unavailable",
    "preparation_failed",
    "untrusted_configuration_source",
]
ExternalToolDeltaPhaseLiteral: TypeAlias = Literal[
    "pending", "applied", "draining", "forced", "failed"
]
ForkNoticeKindLiteral: TypeAlias = Literal["transcript", "prompt_context"]
ForkNoticeSystemPromptLiteral: TypeAlias = Literal["not_carried", "not_applicable"]
ForkToolsNotComparedReasonLiteral: TypeAlias = Literal[
    "source_not_live", "placed_source", "member_host_unsupported", "seed_unreadable"
]
GeminiThinkingLevelLiteral: TypeAlias = Literal["minimal", "low", "medium", "high"]
HookCapabilityLiteral: TypeAlias = Literal["observe", "guardrail"]
HookExecutionModeLiteral: TypeAlias = Literal["foreground", "background"]
HookPointLiteral: TypeAlias = Literal[
    "run_started",
    "run_completed",
    "run_failed",
    "pre_llm_request",
    "post_llm_response",
    "pre_tool_execution",
    "post_tool_execution",
    "turn_boundary",
    "runtime_input_accepted",
    "runtime_input_rejected",
    "runtime_input_deduplicated",
    "peer_ingress_committed",
    "peer_egress_committed",
    "interaction_completed",
]
InterruptedInputKindLiteral: TypeAlias = Literal[
    "prompt", "peer", "flow_step", "external_event", "continuation", "operation", "unknown"
]
MCPHttpTransportLiteral: TypeAlias = Literal["streamable-http", "sse"]
MCPRestoreOutcomeLiteral: TypeAlias = Literal[
    "suppressed",
    "retired",
    "rebound",
    "account_changed",
    "denied",
    "unavailable",
    "not_current",
    "review_required",
    "mismatch",
    "stage_failed",
    "renewal_required",
]
OpenAIPromptCacheModeLiteral: TypeAlias = Literal["implicit", "explicit"]
OpenAIPromptCacheRetentionLiteral: TypeAlias = Literal["in_memory", "24h"]
OpenAIPromptCacheTtlLiteral: TypeAlias = Literal["30m"]
OpenAIReasoningContextLiteral: TypeAlias = Literal["auto", "current_turn", "all_turns"]
OpenAIReasoningModeLiteral: TypeAlias = Literal["standard", "pro"]
OpenAITextVerbosityLiteral: TypeAlias = Literal["low", "medium", "high"]
PeerResponseStatusLiteral: TypeAlias = Literal["completed", "failed", "cancelled"]
ProviderLiteral: TypeAlias = Literal["anthropic", "openai", "gemini", "self_hosted", "other"]
ReasoningEffortLiteral: TypeAlias = Literal["none", "low", "medium", "high", "xhigh", "max"]
ReasoningModeLiteral: TypeAlias = Literal["emit", "silent", "off"]
SchemaCompatLiteral: TypeAlias = Literal["lossy", "strict"]
SenderContentTaintLiteral: TypeAlias = Literal["clean", "tainted"]
SystemNoticeDirectionLiteral: TypeAlias = Literal["incoming", "outgoing", "internal"]
SystemNoticeKindLiteral: TypeAlias = Literal[
    "generic",
    "comms",
    "external_event",
    "mcp_pending",
    "mcp",
    "background_job",
    "tool_scope",
    "tool_scope_warning",
    "auth_reauth_required",
    "tool_process_recovery",
]
ToolConfigChangeDomainLiteral: TypeAlias = Literal["tool_scope", "deferred_catalog"]
ToolConfigChangeOperationLiteral: TypeAlias = Literal["add", "remove", "reload"]


class AddMCPServerRequestDict(TypedDict):
    session_id: NotRequired[str | Unset]
    server_config: MCPServer | MCPServerDict
    persisted: NotRequired[bool | Unset]


class AnthropicAdaptiveThinkingDict(TypedDict):
    type: Literal["adaptive"]


class AnthropicAutoCompactionDict(TypedDict):
    kind: Literal["auto"]


class AnthropicCustomCompactionDict(TypedDict):
    kind: Literal["custom"]
    edit: Any


class AnthropicEnabledThinkingDict(TypedDict):
    type: Literal["enabled"]
    budget_tokens: int


class AnthropicOptionsDict(TypedDict):
    provider: Literal["anthropic"]
    thinking: NotRequired[AnthropicThinking | AnthropicThinkingDict | None | Unset]
    thinking_budget_tokens: NotRequired[int | None | Unset]
    effort: NotRequired[AnthropicEffort | AnthropicEffortLiteral | None | Unset]
    top_k: NotRequired[int | None | Unset]
    cache_control: NotRequired[
        AnthropicCacheControlPolicy | AnthropicCacheControlPolicyLiteral | None | Unset
    ]
    cache_ttl: NotRequired[AnthropicCacheTtl | AnthropicCacheTtlLiteral | None | Unset]
    compaction: NotRequired[AnthropicCompaction | AnthropicCompactionDict | None | Unset]
    context: NotRequired[AnthropicContext | AnthropicContextLiteral | None | Unset]
    inference_geo: NotRequired[AnthropicRegion | AnthropicRegionDict | None | Unset]
    structured_output: NotRequired[OutputSchema | OutputSchemaDict | None | Unset]
    supports_temperature_override: NotRequired[bool | None | Unset]
    web_search: NotRequired[Any | Unset]


class AnthropicRegionGlobalDict(TypedDict):
    kind: Literal["global"]


class AnthropicRegionOtherDict(TypedDict):
    kind: Literal["other"]
    region: str


class AnthropicRegionUSDict(TypedDict):
    kind: Literal["us"]


class AppendSystemContextRequestDict(TypedDict):
    content: Renderable | RenderableDict
    source: NotRequired[str | None | Unset]
    idempotency_key: NotRequired[str | None | Unset]


class AuthBindingDict(TypedDict):
    realm: str
    binding: str
    profile: NotRequired[str | None | Unset]


class BudgetLimitsDict(TypedDict):
    max_tokens: NotRequired[int | None | Unset]
    max_duration: NotRequired[Duration | DurationDict | None | Unset]
    max_turn_duration: NotRequired[Duration | DurationDict | None | Unset]
    max_tool_calls: NotRequired[int | None | Unset]


class CommandHookRuntimeDict(TypedDict):
    type: Literal["command"]
    command: str
    args: NotRequired[Sequence[str] | Unset]
    env: NotRequired[Mapping[str, str] | Unset]


class CreateMessageRequestDict(TypedDict):
    session_id: NotRequired[str | Unset]
    prompt: str | Sequence[ContentBlock | ContentBlockDict]
    model: NotRequired[str | None | Unset]
    provider: NotRequired[Provider | ProviderLiteral | None | Unset]
    system_prompt: NotRequired[str | None | Unset]
    additional_instructions: NotRequired[Sequence[str] | None | Unset]
    injected_context: NotRequired[
        Sequence[str | Sequence[ContentBlock | ContentBlockDict]] | None | Unset
    ]
    transient_turn_context: NotRequired[str | None | Unset]
    turn_tool_overlay: NotRequired[TurnToolOverlay | TurnToolOverlayDict | None | Unset]
    max_tokens: NotRequired[int | None | Unset]
    output_schema: NotRequired[OutputSchema | OutputSchemaDict | None | Unset]
    structured_output_retries: NotRequired[int | None | Unset]
    auth_binding: NotRequired[AuthBinding | AuthBindingDict | None | Unset]
    hooks_override: NotRequired[HookOverrides | HookOverridesDict | None | Unset]
    skill_refs: NotRequired[Sequence[SkillReference | SkillReferenceDict] | None | Unset]
    enable_web_search: NotRequired[bool | None | Unset]
    keep_alive: NotRequired[bool | None | Unset]
    comms_name: NotRequired[str | None | Unset]
    peer_meta: NotRequired[PeerMeta | PeerMetaDict | None | Unset]
    verbose: NotRequired[bool | Unset]


class CreateSessionRequestDict(TypedDict):
    prompt: str | Sequence[ContentBlock | ContentBlockDict]
    model: NotRequired[str | None | Unset]
    provider: NotRequired[Provider | ProviderLiteral | None | Unset]
    system_prompt: NotRequired[str | DisabledSystemPrompt | DisabledSystemPromptDict | None | Unset]
    additional_instructions: NotRequired[Sequence[str] | None | Unset]
    injected_context: NotRequired[
        Sequence[str | Sequence[ContentBlock | ContentBlockDict]] | None | Unset
    ]
    transient_turn_context: NotRequired[str | None | Unset]
    labels: NotRequired[Mapping[str, str] | None | Unset]
    max_tokens: NotRequired[int | None | Unset]
    budget_limits: NotRequired[BudgetLimits | BudgetLimitsDict | None | Unset]
    output_schema: NotRequired[OutputSchema | OutputSchemaDict | None | Unset]
    structured_output_retries: NotRequired[int | None | Unset]
    provider_params: NotRequired[ProviderParams | ProviderParamsDict | None | Unset]
    auth_binding: NotRequired[AuthBinding | AuthBindingDict | None | Unset]
    hooks_override: NotRequired[HookOverrides | HookOverridesDict | None | Unset]
    preload_skills: NotRequired[Sequence[SkillKey | SkillKeyDict] | None | Unset]
    skill_refs: NotRequired[Sequence[SkillReference | SkillReferenceDict] | None | Unset]
    enable_builtins: NotRequired[bool | None | Unset]
    enable_shell: NotRequired[bool | None | Unset]
    enable_memory: NotRequired[bool | None | Unset]
    enable_schedule: NotRequired[bool | None | Unset]
    enable_workgraph: NotRequired[bool | None | Unset]
    enable_mob: NotRequired[bool | None | Unset]
    enable_web_search: NotRequired[bool | None | Unset]
    shell_env: NotRequired[Mapping[str, str] | None | Unset]
    keep_alive: NotRequired[bool | None | Unset]
    comms_name: NotRequired[str | None | Unset]
    peer_meta: NotRequired[PeerMeta | PeerMetaDict | None | Unset]
    app_context: NotRequired[Any | Unset]
    verbose: NotRequired[bool | Unset]


class DeferredCatalogDeltaDict(TypedDict):
    added_hidden_names: NotRequired[Sequence[str] | Unset]
    removed_hidden_names: NotRequired[Sequence[str] | Unset]
    pending_sources: NotRequired[Sequence[str] | Unset]


class DisabledSystemPromptDict(TypedDict):
    action: Literal["disable"]


class DurationDict(TypedDict):
    secs: int
    nanos: int


class ForkNoticeToolsComparedDict(TypedDict):
    comparison: Literal["compared"]
    added: NotRequired[Sequence[str] | Unset]
    removed: NotRequired[Sequence[str] | Unset]
    omitted: NotRequired[int | Unset]


class ForkNoticeToolsNotComparedDict(TypedDict):
    comparison: Literal["not_compared"]
    reason: ForkToolsNotComparedReason | ForkToolsNotComparedReasonLiteral


class ForkSourceDict(TypedDict):
    session_id: NotRequired[str | None | Unset]
    member: NotRequired[MobMemberBinding | MobMemberBindingDict | None | Unset]


class GeminiOptionsDict(TypedDict):
    provider: Literal["gemini"]
    thinking: NotRequired[GeminiThinking | GeminiThinkingDict | None | Unset]
    thinking_budget: NotRequired[int | None | Unset]
    thinking_level: NotRequired[GeminiThinkingLevel | GeminiThinkingLevelLiteral | None | Unset]
    top_k: NotRequired[int | None | Unset]
    top_p: NotRequired[float | None | Unset]
    candidate_count: NotRequired[int | None | Unset]
    cached_content_name: NotRequired[str | None | Unset]
    google_search: NotRequired[Any | Unset]
    structured_output: NotRequired[OutputSchema | OutputSchemaDict | None | Unset]


class GeminiThinkingDict(TypedDict):
    include_thoughts: NotRequired[bool | None | Unset]
    thinking_budget: NotRequired[int | None | Unset]
    thinking_level: NotRequired[GeminiThinkingLevel | GeminiThinkingLevelLiteral | None | Unset]


class HookEntryDict(TypedDict):
    id: NotRequired[str | Unset]
    point: NotRequired[HookPoint | HookPointLiteral | Unset]
    capability: NotRequired[HookCapability | HookCapabilityLiteral | Unset]
    mode: NotRequired[HookExecutionMode | HookExecutionModeLiteral | Unset]
    enabled: NotRequired[bool | Unset]
    priority: NotRequired[int | Unset]
    timeout_ms: NotRequired[int | None | Unset]
    runtime: NotRequired[HookRuntime | HookRuntimeDict | Unset]


class HookOverridesDict(TypedDict):
    entries: NotRequired[Sequence[HookEntry | HookEntryDict] | Unset]
    disable: NotRequired[Sequence[str] | Unset]


class HttpHookRuntimeDict(TypedDict):
    type: Literal["http"]
    url: str
    method: NotRequired[str | Unset]
    headers: NotRequired[Mapping[str, str] | Unset]


class HttpMCPServerDict(TypedDict):
    name: str
    url: str
    transport: NotRequired[MCPHttpTransport | MCPHttpTransportLiteral | None | Unset]
    headers: NotRequired[Mapping[str, str] | Unset]
    connect_timeout_secs: NotRequired[int | None | Unset]


class InlineImageBlockDict(TypedDict):
    type: Literal["image"]
    source: Literal["inline"]
    media_type: str
    data: str


class InlineVideoBlockDict(TypedDict):
    type: Literal["video"]
    source: Literal["inline"]
    media_type: str
    data: str
    duration_ms: int


class InProcessHookRuntimeDict(TypedDict):
    type: Literal["in_process"]
    handler: NotRequired[str | Unset]


class InstructionKeyRefDict(TypedDict):
    namespace: str
    key: str


class InterruptedRunOutcomeInputsSettledDict(TypedDict):
    kind: Literal["inputs_settled"]
    inputs: int
    unrestored: NotRequired[Sequence[InterruptedInputKind | InterruptedInputKindLiteral] | Unset]


class InterruptedRunOutcomeRunCompletedDict(TypedDict):
    kind: Literal["run_completed"]


class InterruptedRunOutcomeUnknownDict(TypedDict):
    kind: Literal["unknown"]


class LinkedVideoBlockDict(TypedDict):
    type: Literal["video"]
    source: Literal["uri"]
    media_type: str
    uri: str
    duration_ms: int


class MobMemberBindingDict(TypedDict):
    mob_id: str
    member: str
    role: str


class OpenAIOptionsDict(TypedDict):
    provider: Literal["open_ai"]
    reasoning_effort: NotRequired[ReasoningEffort | ReasoningEffortLiteral | None | Unset]
    reasoning_mode: NotRequired[OpenAIReasoningMode | OpenAIReasoningModeLiteral | None | Unset]
    reasoning_context: NotRequired[
        OpenAIReasoningContext | OpenAIReasoningContextLiteral | None | Unset
    ]
    reasoning: NotRequired[Any | Unset]
    text_verbosity: NotRequired[OpenAITextVerbosity | OpenAITextVerbosityLiteral | None | Unset]
    prompt_cache_enabled: NotRequired[bool | None | Unset]
    prompt_cache_key: NotRequired[str | None | Unset]
    prompt_cache_options: NotRequired[
        OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsDict | None | Unset
    ]
    prompt_cache_retention: NotRequired[
        OpenAIPromptCacheRetention | OpenAIPromptCacheRetentionLiteral | None | Unset
    ]
    store: NotRequired[bool | None | Unset]
    seed: NotRequired[int | None | Unset]
    frequency_penalty: NotRequired[float | None | Unset]
    presence_penalty: NotRequired[float | None | Unset]
    thinking: NotRequired[Any | Unset]
    chat_template_kwargs: NotRequired[Any | Unset]
    structured_output: NotRequired[OutputSchema | OutputSchemaDict | None | Unset]
    supports_temperature_override: NotRequired[bool | None | Unset]
    supports_reasoning_override: NotRequired[bool | None | Unset]
    web_search: NotRequired[Any | Unset]


class OpenAIPromptCacheOptionsDict(TypedDict):
    mode: NotRequired[OpenAIPromptCacheMode | OpenAIPromptCacheModeLiteral | None | Unset]
    ttl: NotRequired[OpenAIPromptCacheTtl | OpenAIPromptCacheTtlLiteral | None | Unset]


class OtherProviderOptionsDict(TypedDict):
    provider: Literal["unknown"]
    bag: StructuredProviderExtension | StructuredProviderExtensionDict


class OutputSchemaDict(TypedDict):
    schema: Any
    name: NotRequired[str | None | Unset]
    strict: NotRequired[bool | Unset]
    compat: NotRequired[SchemaCompat | SchemaCompatLiteral | Unset]
    format: NotRequired[Literal["meerkat_v1"] | Unset]


class PeerMetaDict(TypedDict):
    description: NotRequired[str | None | Unset]
    labels: NotRequired[Mapping[str, str] | Unset]


class ProviderParamsDict(TypedDict):
    temperature: NotRequired[float | None | Unset]
    top_p: NotRequired[float | None | Unset]
    max_output_tokens: NotRequired[int | None | Unset]
    thinking_budget_tokens: NotRequired[int | None | Unset]
    reasoning: NotRequired[ReasoningMode | ReasoningModeLiteral | None | Unset]
    provider_tag: NotRequired[ProviderOptions | ProviderOptionsDict | None | Unset]


class ReloadMCPServersRequestDict(TypedDict):
    session_id: NotRequired[str | Unset]
    server_name: NotRequired[str | None | Unset]
    persisted: NotRequired[bool | Unset]


class RemoveMCPServerRequestDict(TypedDict):
    session_id: NotRequired[str | Unset]
    server_name: str
    persisted: NotRequired[bool | Unset]


class RenderableBlocksDict(TypedDict):
    type: Literal["blocks"]
    blocks: Sequence[ContentBlock | ContentBlockDict]


class RenderableJsonDict(TypedDict):
    type: Literal["json"]
    value: Any


class RenderableReferenceDict(TypedDict):
    type: Literal["reference"]
    uri: str
    label: NotRequired[str | None | Unset]


class RenderableSystemNoticeDict(TypedDict):
    type: Literal["system_notice"]
    kind: SystemNoticeKind | SystemNoticeKindLiteral
    body: NotRequired[str | None | Unset]
    blocks: NotRequired[Sequence[SystemNoticeBlock | SystemNoticeBlockDict] | Unset]


class RenderableTextDict(TypedDict):
    type: Literal["text"]
    text: str


class SendExternalEventRequestDict(TypedDict):
    kind: Literal["generic_json"]
    event_type: str
    payload: Any
    blocks: NotRequired[Sequence[Any] | Unset]
    idempotency_key: NotRequired[str | None | Unset]


class SendPeerResponseRequestDict(TypedDict):
    peer_id: str
    request_id: str
    status: PeerResponseStatus | PeerResponseStatusLiteral
    result: Any
    display_name: NotRequired[str | None | Unset]


class SkillContextBlockDict(TypedDict):
    type: Literal["skill_context"]
    skill_key: SkillKey | SkillKeyDict
    text: str


class SkillKeyDict(TypedDict):
    source_uuid: str
    skill_name: str


class SkillReferenceDict(TypedDict):
    kind: Literal["structured"]
    source_uuid: str
    skill_name: str


class StdioMCPServerDict(TypedDict):
    name: str
    command: str
    args: NotRequired[Sequence[str] | Unset]
    env: NotRequired[Mapping[str, str] | Unset]
    connect_timeout_secs: NotRequired[int | None | Unset]


class StopRunRequestDict(TypedDict):
    reason: str


class StoredImageBlockDict(TypedDict):
    type: Literal["image"]
    source: Literal["blob"]
    media_type: str
    blob_id: str


class StructuredBlockDict(TypedDict):
    type: Literal["structured"]
    data: Any


class StructuredProviderExtensionDict(TypedDict):
    namespace: str
    key: str
    body: NotRequired[str | Unset]


class SystemNoticeBlockAuthDict(TypedDict):
    type: Literal["auth"]
    state: str
    binding: NotRequired[str | None | Unset]
    detail: NotRequired[str | None | Unset]


class SystemNoticeBlockBackgroundJobDict(TypedDict):
    type: Literal["background_job"]
    job_id: str
    status: BackgroundJobTerminalStatus | BackgroundJobTerminalStatusLiteral
    display_name: NotRequired[str | None | Unset]
    detail: NotRequired[str | None | Unset]
    persisted: NotRequired[bool | Unset]


class SystemNoticeBlockCommsDict(TypedDict):
    type: Literal["comms"]
    direction: SystemNoticeDirection | SystemNoticeDirectionLiteral
    kind: str
    peer: NotRequired[SystemNoticePeer | SystemNoticePeerDict | None | Unset]
    intent: NotRequired[str | None | Unset]
    status: NotRequired[str | None | Unset]
    summary: NotRequired[str | None | Unset]
    payload: NotRequired[Any | Unset]
    content: NotRequired[Sequence[ContentBlock | ContentBlockDict] | Unset]
    request_id: NotRequired[str | None | Unset]
    in_reply_to: NotRequired[str | None | Unset]
    delivery_id: NotRequired[str | None | Unset]
    sender_taint: NotRequired[SenderContentTaint | SenderContentTaintLiteral | None | Unset]


class SystemNoticeBlockExternalEventDict(TypedDict):
    type: Literal["external_event"]
    source: str
    event_type: str
    summary: NotRequired[str | None | Unset]
    body: NotRequired[str | None | Unset]
    payload: NotRequired[Any | Unset]
    content: NotRequired[Sequence[ContentBlock | ContentBlockDict] | Unset]


class SystemNoticeBlockForkBoundaryDict(TypedDict):
    type: Literal["fork_boundary"]
    child_session_id: str
    fork: ForkNoticeKind | ForkNoticeKindLiteral
    source: ForkSource | ForkSourceDict
    source_system_prompt: ForkNoticeSystemPrompt | ForkNoticeSystemPromptLiteral
    tools: ForkNoticeTools | ForkNoticeToolsDict
    summary: str
    earlier_rows_omitted: NotRequired[int | Unset]
    injected_rows_carried: NotRequired[int | Unset]
    injected_rows_removed: NotRequired[int | Unset]
    instructions_added: NotRequired[Sequence[InstructionKeyRef | InstructionKeyRefDict] | Unset]
    instructions_carried: NotRequired[Sequence[InstructionKeyRef | InstructionKeyRefDict] | Unset]
    instructions_removed: NotRequired[Sequence[InstructionKeyRef | InstructionKeyRefDict] | Unset]
    skills_carried: NotRequired[Sequence[SkillKey | SkillKeyDict] | Unset]
    skills_removed: NotRequired[Sequence[SkillKey | SkillKeyDict] | Unset]


class SystemNoticeBlockMCPDict(TypedDict):
    type: Literal["mcp"]
    server_id: NotRequired[str | None | Unset]
    operation: NotRequired[
        ToolConfigChangeOperation | ToolConfigChangeOperationLiteral | None | Unset
    ]
    phase: NotRequired[ExternalToolDeltaPhase | ExternalToolDeltaPhaseLiteral | None | Unset]
    pending_sources: NotRequired[Sequence[str] | Unset]
    settled: NotRequired[bool | Unset]
    confinement_refusal: NotRequired[ConfinementRefusal | ConfinementRefusalLiteral | None | Unset]
    detail: NotRequired[str | None | Unset]
    persisted: NotRequired[bool | Unset]


class SystemNoticeBlockRuntimeNoticeDict(TypedDict):
    type: Literal["runtime_notice"]
    category: str
    payload: NotRequired[Any | Unset]
    content: NotRequired[Sequence[ContentBlock | ContentBlockDict] | Unset]
    detail: NotRequired[str | None | Unset]


class SystemNoticeBlockToolConfigDict(TypedDict):
    type: Literal["tool_config"]
    payload: ToolConfigChange | ToolConfigChangeDict


class SystemNoticeBlockToolProcessInterruptedDict(TypedDict):
    type: Literal["tool_process_interrupted"]
    run_id: str
    tool_call_id: NotRequired[str | None | Unset]
    spawner: ToolProcessSpawner | ToolProcessSpawnerDict
    cessation: ToolProcessCessation | ToolProcessCessationDict
    disposition: InterruptedRunOutcome | InterruptedRunOutcomeDict


class SystemNoticeBlockUnknownDict(TypedDict):
    type: Literal["unknown"]
    summary: NotRequired[str | None | Unset]
    payload: NotRequired[Any | Unset]


class SystemNoticePeerDict(TypedDict):
    id: str
    display_name: NotRequired[str | None | Unset]


class TextBlockDict(TypedDict):
    type: Literal["text"]
    text: str


class ToolChoiceAutoDict(TypedDict):
    mode: Literal["auto"]


class ToolChoiceNoneDict(TypedDict):
    mode: Literal["none"]


class ToolChoiceRequiredDict(TypedDict):
    mode: Literal["required"]


class ToolChoiceToolDict(TypedDict):
    mode: Literal["tool"]
    name: str


class ToolConfigChangeDict(TypedDict):
    operation: ToolConfigChangeOperation | ToolConfigChangeOperationLiteral
    target: str
    status_info: ToolConfigChangeStatus | ToolConfigChangeStatusDict
    domain: NotRequired[ToolConfigChangeDomain | ToolConfigChangeDomainLiteral | None | Unset]
    applied_at_turn: NotRequired[int | None | Unset]
    deferred_catalog_delta: NotRequired[
        DeferredCatalogDelta | DeferredCatalogDeltaDict | None | Unset
    ]
    settled: NotRequired[bool | Unset]
    persisted: NotRequired[bool | Unset]


class ToolConfigChangeStatusBoundaryAppliedDict(TypedDict):
    kind: Literal["boundary_applied"]
    base_changed: bool
    visible_changed: bool
    revision: int


class ToolConfigChangeStatusDeferredCatalogDeltaDict(TypedDict):
    kind: Literal["deferred_catalog_delta"]
    added_hidden_count: int
    removed_hidden_count: int
    pending_source_count: int


class ToolConfigChangeStatusExternalToolDeltaDict(TypedDict):
    kind: Literal["external_tool_delta"]
    phase: ExternalToolDeltaPhase | ExternalToolDeltaPhaseLiteral
    confinement_refusal: NotRequired[ConfinementRefusal | ConfinementRefusalLiteral | None | Unset]
    restore: NotRequired[MCPRestoreOutcome | MCPRestoreOutcomeLiteral | None | Unset]
    detail: NotRequired[str | None | Unset]


class ToolConfigChangeStatusWarningFailedClosedDict(TypedDict):
    kind: Literal["warning_failed_closed"]
    error: str


class ToolProcessCessationAlreadyExitedDict(TypedDict):
    kind: Literal["already_exited"]


class ToolProcessCessationExitedBeforeCommitDict(TypedDict):
    kind: Literal["exited_before_commit"]


class ToolProcessCessationForeignIncarnationEndedDict(TypedDict):
    kind: Literal["foreign_incarnation_ended"]


class ToolProcessCessationGroupReassignedDict(TypedDict):
    kind: Literal["group_reassigned"]


class ToolProcessCessationKilledByRecoveryDict(TypedDict):
    kind: Literal["killed_by_recovery"]
    members: int


class ToolProcessCessationNeverStartedDict(TypedDict):
    kind: Literal["never_started"]


class ToolProcessCessationPriorEnvironmentEndedDict(TypedDict):
    kind: Literal["prior_environment_ended"]


class ToolProcessCessationUnknownDict(TypedDict):
    kind: Literal["unknown"]


class ToolProcessSpawnerBackgroundJobDict(TypedDict):
    kind: Literal["background_job"]
    job_id: str


class ToolProcessSpawnerCommandHookDict(TypedDict):
    kind: Literal["command_hook"]
    hook_id: str


class ToolProcessSpawnerMonitorDict(TypedDict):
    kind: Literal["monitor"]
    job_id: str


class ToolProcessSpawnerShellCallDict(TypedDict):
    kind: Literal["shell_call"]


class ToolProcessSpawnerUnknownDict(TypedDict):
    kind: Literal["unknown"]


class TurnToolOverlayDict(TypedDict):
    allowed_tools: NotRequired[Sequence[str] | None | Unset]
    blocked_tools: NotRequired[Sequence[str] | None | Unset]
    tool_choice_plan: NotRequired[Sequence[ToolChoice | ToolChoiceDict] | None | Unset]


class UnknownBlockDict(TypedDict):
    type: Literal["unknown"]


class UpdateSystemPromptRequestDict(TypedDict):
    key: str
    content: str
    expected_version: NotRequired[int | None | Unset]
    target_message_index: NotRequired[int | None | Unset]
    expected_parent_revision: NotRequired[str | None | Unset]
    actor: NotRequired[str | None | Unset]


AnthropicCompactionDict: TypeAlias = AnthropicAutoCompactionDict | AnthropicCustomCompactionDict
AnthropicRegionDict: TypeAlias = (
    AnthropicRegionUSDict | AnthropicRegionGlobalDict | AnthropicRegionOtherDict
)
AnthropicThinkingDict: TypeAlias = AnthropicAdaptiveThinkingDict | AnthropicEnabledThinkingDict
ContentBlockDict: TypeAlias = (
    TextBlockDict
    | InlineImageBlockDict
    | StoredImageBlockDict
    | InlineVideoBlockDict
    | LinkedVideoBlockDict
    | StructuredBlockDict
    | SkillContextBlockDict
    | UnknownBlockDict
)
ForkNoticeToolsDict: TypeAlias = ForkNoticeToolsComparedDict | ForkNoticeToolsNotComparedDict
HookRuntimeDict: TypeAlias = InProcessHookRuntimeDict | CommandHookRuntimeDict | HttpHookRuntimeDict
ImageBlockDict: TypeAlias = InlineImageBlockDict | StoredImageBlockDict
InterruptedRunOutcomeDict: TypeAlias = (
    InterruptedRunOutcomeInputsSettledDict
    | InterruptedRunOutcomeRunCompletedDict
    | InterruptedRunOutcomeUnknownDict
)
MCPServerDict: TypeAlias = StdioMCPServerDict | HttpMCPServerDict
ProviderOptionsDict: TypeAlias = (
    AnthropicOptionsDict | OpenAIOptionsDict | GeminiOptionsDict | OtherProviderOptionsDict
)
RenderableDict: TypeAlias = (
    RenderableTextDict
    | RenderableBlocksDict
    | RenderableJsonDict
    | RenderableSystemNoticeDict
    | RenderableReferenceDict
)
SystemNoticeBlockDict: TypeAlias = (
    SystemNoticeBlockCommsDict
    | SystemNoticeBlockExternalEventDict
    | SystemNoticeBlockToolConfigDict
    | SystemNoticeBlockMCPDict
    | SystemNoticeBlockBackgroundJobDict
    | SystemNoticeBlockAuthDict
    | SystemNoticeBlockRuntimeNoticeDict
    | SystemNoticeBlockToolProcessInterruptedDict
    | SystemNoticeBlockForkBoundaryDict
    | SystemNoticeBlockUnknownDict
)
ToolChoiceDict: TypeAlias = (
    ToolChoiceAutoDict | ToolChoiceRequiredDict | ToolChoiceNoneDict | ToolChoiceToolDict
)
ToolConfigChangeStatusDict: TypeAlias = (
    ToolConfigChangeStatusBoundaryAppliedDict
    | ToolConfigChangeStatusDeferredCatalogDeltaDict
    | ToolConfigChangeStatusWarningFailedClosedDict
    | ToolConfigChangeStatusExternalToolDeltaDict
)
ToolProcessCessationDict: TypeAlias = (
    ToolProcessCessationNeverStartedDict
    | ToolProcessCessationAlreadyExitedDict
    | ToolProcessCessationGroupReassignedDict
    | ToolProcessCessationKilledByRecoveryDict
    | ToolProcessCessationPriorEnvironmentEndedDict
    | ToolProcessCessationExitedBeforeCommitDict
    | ToolProcessCessationForeignIncarnationEndedDict
    | ToolProcessCessationUnknownDict
)
ToolProcessSpawnerDict: TypeAlias = (
    ToolProcessSpawnerShellCallDict
    | ToolProcessSpawnerBackgroundJobDict
    | ToolProcessSpawnerMonitorDict
    | ToolProcessSpawnerCommandHookDict
    | ToolProcessSpawnerUnknownDict
)
VideoBlockDict: TypeAlias = InlineVideoBlockDict | LinkedVideoBlockDict

resolve_all_later(__name__)
