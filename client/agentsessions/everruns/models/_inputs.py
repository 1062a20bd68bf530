# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What requests take besides models and members of enums: mappings, and the texts of enums.

Type checkers read it. Nothing imports it at run time, unless a program does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypeAlias, TypedDict

from agentsessions.core.generated import resolve_all_later

if TYPE_CHECKING:
    from agentsessions.core.generated import Unset

    from .approval_decision import ApprovalDecision
    from .capability_config import CapabilityConfig
    from .channel_message import ChannelMessage
    from .client_tool_result import ClientToolResult
    from .deferral_policy import DeferralPolicy
    from .external_actor import ExternalActor
    from .initial_file import InitialFile
    from .input_content_part import InputContentPart
    from .input_message import InputMessage
    from .lifecycle_status import LifecycleStatus
    from .mcp_auth_mode import MCPAuthMode
    from .mcp_protocol_mode import MCPProtocolMode
    from .mcp_server import MCPServer
    from .mcp_transport import MCPTransport
    from .message_controls import MessageControls
    from .message_role import MessageRole
    from .network_access import NetworkAccess
    from .participant_kind import ParticipantKind
    from .participant_role import ParticipantRole
    from .question_answer import QuestionAnswer
    from .question_reply import QuestionReply
    from .reasoning_config import ReasoningConfig
    from .side_effect_class import SideEffectClass
    from .task_message_part import TaskMessagePart
    from .text_part import TextPart
    from .tool_approval import ToolApproval
    from .tool_definition import ToolDefinition
    from .tool_hints import ToolHints
    from .tool_policy import ToolPolicy
    from .version_change_kind import VersionChangeKind


ApprovalDecisionLiteral: TypeAlias = Literal["allow", "allow_always", "reject", "reject_always"]
DeferralPolicyLiteral: TypeAlias = Literal["never", "automatic", "always"]
ExportFormatLiteral: TypeAlias = Literal["jsonl", "atif"]
KnownEventTypeLiteral: TypeAlias = Literal[
    "input.message",
    "output.message.started",
    "output.message.delta",
    "output.message.replaced",
    "output.message.completed",
    "turn.started",
    "turn.completed",
    "turn.failed",
    "turn.sealed",
    "turn.cancelled",
    "reason.started",
    "reason.completed",
    "reason.recovered",
    "reason.thinking.started",
    "reason.thinking.delta",
    "reason.thinking.completed",
    "reason.item",
    "act.started",
    "act.completed",
    "tool.started",
    "tool.completed",
    "tool.progress",
    "tool.output.delta",
    "tool.call_requested",
    "tool.call_repaired",
    "transcript.repaired",
    "llm.generation",
    "capability.usage",
    "session.started",
    "session.activated",
    "session.idled",
    "session.title.updated",
    "session.model.changed",
    "file.written",
    "budget.warning",
    "budget.paused",
    "budget.exhausted",
    "budget.resumed",
    "task.created",
    "task.updated",
    "task.message.sent",
    "task.message.received",
    "context.compacting",
    "context.compacted",
    "context.compaction.skipped",
    "context.compaction.failed",
    "voice.session.started",
    "voice.session.ended",
    "voice.session.failed",
    "voice.input_transcript.delta",
    "voice.input_transcript.completed",
    "voice.output_transcript.delta",
    "voice.output_transcript.completed",
    "schedule.triggered",
]
LifecycleStatusLiteral: TypeAlias = Literal["active", "archived", "deleted"]
MCPAuthModeLiteral: TypeAlias = Literal["none", "api_key", "o_auth"]
MCPProtocolModeLiteral: TypeAlias = Literal["auto", "legacy", "stable", "rc"]
MCPTransportLiteral: TypeAlias = Literal["http", "stdio"]
MessageRoleLiteral: TypeAlias = Literal["system", "user", "agent", "tool_result"]
ParticipantKindLiteral: TypeAlias = Literal["agent", "user"]
ParticipantRoleLiteral: TypeAlias = Literal["host", "member"]
QuestionReplyLiteral: TypeAlias = Literal["answered", "declined"]
SideEffectClassLiteral: TypeAlias = Literal["Pure", "Idempotent", "AtMostOnce"]
TaskStateLiteral: TypeAlias = Literal[
    "queued", "running", "awaiting_input", "succeeded", "failed", "canceled"
]
ToolPolicyLiteral: TypeAlias = Literal["auto", "requires_approval", "client_side"]
VersionChangeKindLiteral: TypeAlias = Literal[
    "auto", "manual", "patch", "minor", "major", "import", "rollback", "fork"
]


class AddParticipantRequestDict(TypedDict):
    kind: ParticipantKind | ParticipantKindLiteral
    agent_id: NotRequired[str | None | Unset]
    role: NotRequired[ParticipantRole | ParticipantRoleLiteral | None | Unset]


class BuiltinToolDict(TypedDict):
    type: Literal["builtin"]
    name: str
    description: str
    parameters: Any
    display_name: NotRequired[str | None | Unset]
    category: NotRequired[str | None | Unset]
    deferrable: NotRequired[DeferralPolicy | DeferralPolicyLiteral | Unset]
    policy: NotRequired[ToolPolicy | ToolPolicyLiteral | Unset]
    hints: NotRequired[ToolHints | ToolHintsDict | Unset]
    full_parameters: NotRequired[Any | Unset]


class CapabilityConfigDict(TypedDict):
    ref: str
    config: NotRequired[Any | Unset]


class ChannelMessageDict(TypedDict):
    role: NotRequired[Literal["user"] | Unset]
    content: Sequence[TextPart | TextPartDict]


class ChatSessionRequestDict(TypedDict):
    locale: NotRequired[str | None | Unset]


class ClientToolDict(TypedDict):
    type: Literal["client_side"]
    name: str
    description: str
    parameters: Any
    display_name: NotRequired[str | None | Unset]
    category: NotRequired[str | None | Unset]
    deferrable: NotRequired[DeferralPolicy | DeferralPolicyLiteral | Unset]
    hints: NotRequired[ToolHints | ToolHintsDict | Unset]
    full_parameters: NotRequired[Any | Unset]


class ClientToolResultDict(TypedDict):
    tool_call_id: str
    result: NotRequired[Any | Unset]
    error: NotRequired[str | None | Unset]


class CreateAgentRequestDict(TypedDict):
    id: NotRequired[str | None | Unset]
    name: str
    display_name: NotRequired[str | None | Unset]
    description: NotRequired[str | None | Unset]
    system_prompt: str
    harness_id: NotRequired[str | None | Unset]
    harness_name: NotRequired[str | None | Unset]
    default_model_id: NotRequired[str | None | Unset]
    capabilities: NotRequired[Sequence[CapabilityConfig | CapabilityConfigDict] | Unset]
    tools: NotRequired[Sequence[ToolDefinition | ToolDefinitionDict] | Unset]
    mcpServers: NotRequired[Mapping[str, MCPServer | MCPServerDict] | Unset]
    initial_files: NotRequired[Sequence[InitialFile | InitialFileDict] | Unset]
    network_access: NotRequired[NetworkAccess | NetworkAccessDict | None | Unset]
    max_iterations: NotRequired[int | None | Unset]
    parallel_tool_calls: NotRequired[bool | None | Unset]
    tags: NotRequired[Sequence[str] | Unset]


class CreateAgentVersionRequestDict(TypedDict):
    change_kind: NotRequired[VersionChangeKind | VersionChangeKindLiteral | None | Unset]
    summary: NotRequired[str | None | Unset]


class CreateChannelMessageRequestDict(TypedDict):
    message: ChannelMessage | ChannelMessageDict


class CreateChannelSessionRequestDict(TypedDict):
    title: NotRequired[str | Unset]


class CreateHarnessRequestDict(TypedDict):
    name: str
    display_name: NotRequired[str | None | Unset]
    description: NotRequired[str | None | Unset]
    system_prompt: NotRequired[str | None | Unset]
    parent_harness_id: NotRequired[str | None | Unset]
    default_model_id: NotRequired[str | None | Unset]
    capabilities: NotRequired[Sequence[CapabilityConfig | CapabilityConfigDict] | Unset]
    mcpServers: NotRequired[Mapping[str, MCPServer | MCPServerDict] | Unset]
    initial_files: NotRequired[Sequence[InitialFile | InitialFileDict] | Unset]
    network_access: NotRequired[NetworkAccess | NetworkAccessDict | None | Unset]
    embedder_metadata: NotRequired[Mapping[str, str] | Unset]
    tags: NotRequired[Sequence[str] | Unset]


class CreateMessageRequestDict(TypedDict):
    message: InputMessage | InputMessageDict
    controls: NotRequired[MessageControls | MessageControlsDict | None | Unset]
    addressed_participant_id: NotRequired[str | None | Unset]
    external_actor: NotRequired[ExternalActor | ExternalActorDict | None | Unset]
    client_message_id: NotRequired[str | None | Unset]
    tags: NotRequired[Sequence[str] | None | Unset]
    metadata: NotRequired[Mapping[str, Any] | None | Unset]


class CreateSessionRequestDict(TypedDict):
    agent_id: NotRequired[str | None | Unset]
    agent_name: NotRequired[str | None | Unset]
    harness_id: NotRequired[str | None | Unset]
    harness_name: NotRequired[str | None | Unset]
    agent_identity_id: NotRequired[str | None | Unset]
    workspace_id: NotRequired[str | None | Unset]
    title: NotRequired[str | None | Unset]
    locale: NotRequired[str | None | Unset]
    model_id: NotRequired[str | None | Unset]
    system_prompt: NotRequired[str | None | Unset]
    max_iterations: NotRequired[int | None | Unset]
    parallel_tool_calls: NotRequired[bool | None | Unset]
    tags: NotRequired[Sequence[str] | Unset]
    capabilities: NotRequired[Sequence[CapabilityConfig | CapabilityConfigDict] | Unset]
    tools: NotRequired[Sequence[ToolDefinition | ToolDefinitionDict] | Unset]
    initial_files: NotRequired[Sequence[InitialFile | InitialFileDict] | Unset]
    mcpServers: NotRequired[Mapping[str, MCPServer | MCPServerDict] | Unset]
    hints: NotRequired[Mapping[str, Any] | None | Unset]
    network_access: NotRequired[NetworkAccess | NetworkAccessDict | None | Unset]


class CreateTaskMessageRequestDict(TypedDict):
    text: NotRequired[str | None | Unset]
    content: NotRequired[Sequence[TaskMessagePart | TaskMessagePartDict] | None | Unset]
    in_reply_to: NotRequired[str | None | Unset]


class DataPartDict(TypedDict):
    type: Literal["data"]
    data: Mapping[str, Any]


class ExternalActorDict(TypedDict):
    source: str
    actor_id: str
    actor_name: NotRequired[str | None | Unset]
    metadata: NotRequired[Mapping[str, str] | None | Unset]


class ForkAgentVersionRequestDict(TypedDict):
    name: str
    display_name: NotRequired[str | None | Unset]
    description: NotRequired[str | None | Unset]


class ForkSessionRequestDict(TypedDict):
    title: NotRequired[str | None | Unset]
    tags: NotRequired[Sequence[str] | None | Unset]
    locale: NotRequired[str | None | Unset]
    model_id: NotRequired[str | None | Unset]
    agent_id: NotRequired[str | None | Unset]
    system_prompt: NotRequired[str | None | Unset]


class ImageFilePartDict(TypedDict):
    type: Literal["image_file"]
    image_id: str
    filename: NotRequired[str | None | Unset]


class ImagePartDict(TypedDict):
    type: Literal["image"]
    url: NotRequired[str | None | Unset]
    base64: NotRequired[str | None | Unset]
    media_type: NotRequired[str | None | Unset]


class InitialFileDict(TypedDict):
    path: str
    content: str
    encoding: NotRequired[str | Unset]
    is_readonly: NotRequired[bool | Unset]


class InputMessageDict(TypedDict):
    role: NotRequired[MessageRole | MessageRoleLiteral | Unset]
    content: Sequence[InputContentPart | InputContentPartDict]


class MCPServerDict(TypedDict):
    type: NotRequired[MCPTransport | MCPTransportLiteral | Unset]
    url: NotRequired[str | Unset]
    headers: NotRequired[Mapping[str, str] | Unset]
    auth_mode: NotRequired[MCPAuthMode | MCPAuthModeLiteral | Unset]
    oauth_provider_id: NotRequired[str | None | Unset]
    protocol_mode: NotRequired[MCPProtocolMode | MCPProtocolModeLiteral | Unset]
    tool_discovery: NotRequired[bool | Unset]
    command: NotRequired[str | None | Unset]
    args: NotRequired[Sequence[str] | Unset]
    env: NotRequired[Mapping[str, str] | Unset]


class MessageControlsDict(TypedDict):
    model_id: NotRequired[str | None | Unset]
    locale: NotRequired[str | None | Unset]
    reasoning: NotRequired[ReasoningConfig | ReasoningConfigDict | None | Unset]
    hints: NotRequired[Mapping[str, Any] | None | Unset]
    error_disclosure: NotRequired[str | None | Unset]


class NetworkAccessDict(TypedDict):
    allowed: NotRequired[Sequence[str] | Unset]
    blocked: NotRequired[Sequence[str] | Unset]


class PreviewAgentRequestDict(TypedDict):
    system_prompt: str
    capabilities: NotRequired[Sequence[CapabilityConfig | CapabilityConfigDict] | Unset]
    tools: NotRequired[Sequence[Mapping[str, Any]] | Unset]
    mcpServers: NotRequired[Mapping[str, MCPServer | MCPServerDict] | Unset]


class PreviewHarnessRequestDict(TypedDict):
    system_prompt: NotRequired[str | None | Unset]
    parent_harness_id: NotRequired[str | None | Unset]
    capabilities: NotRequired[Sequence[CapabilityConfig | CapabilityConfigDict] | Unset]
    mcpServers: NotRequired[Mapping[str, MCPServer | MCPServerDict] | Unset]


class QuestionAnswerDict(TypedDict):
    id: str
    selected: NotRequired[Sequence[str] | Unset]
    other_text: NotRequired[str | Unset]
    secret_ref: NotRequired[str | Unset]


class ReasoningConfigDict(TypedDict):
    effort: NotRequired[str | None | Unset]


class RollbackAgentVersionRequestDict(TypedDict):
    save_version: NotRequired[bool | Unset]
    summary: NotRequired[str | None | Unset]


class SetDefaultVersionRequestDict(TypedDict):
    version_id: str


class SubmitQuestionAnswersRequestDict(TypedDict):
    tool_call_id: NotRequired[str | Unset]
    status: NotRequired[QuestionReply | QuestionReplyLiteral | Unset]
    answers: Sequence[QuestionAnswer | QuestionAnswerDict]


class SubmitToolApprovalsRequestDict(TypedDict):
    decisions: Sequence[ToolApproval | ToolApprovalDict]


class SubmitToolResultsRequestDict(TypedDict):
    tool_results: Sequence[ClientToolResult | ClientToolResultDict]


class TextPartDict(TypedDict):
    type: Literal["text"]
    text: str


class ToolApprovalDict(TypedDict):
    tool_call_id: str
    decision: ApprovalDecision | ApprovalDecisionLiteral


class ToolHintsDict(TypedDict):
    readonly: NotRequired[bool | None | Unset]
    destructive: NotRequired[bool | None | Unset]
    idempotent: NotRequired[bool | None | Unset]
    open_world: NotRequired[bool | None | Unset]
    requires_secrets: NotRequired[bool | None | Unset]
    long_running: NotRequired[bool | None | Unset]
    cpu_bound: NotRequired[bool | None | Unset]
    supports_background: NotRequired[bool | None | Unset]
    persist_output: NotRequired[bool | None | Unset]
    side_effect_class: NotRequired[SideEffectClass | SideEffectClassLiteral | None | Unset]
    concurrency_class: NotRequired[str | None | Unset]
    narration_noun: NotRequired[str | None | Unset]
    capability_id: NotRequired[str | None | Unset]
    capability_name: NotRequired[str | None | Unset]


class UpdateAgentRequestDict(TypedDict):
    name: NotRequired[str | None | Unset]
    display_name: NotRequired[str | None | Unset]
    description: NotRequired[str | None | Unset]
    system_prompt: NotRequired[str | None | Unset]
    harness_id: NotRequired[str | None | Unset]
    harness_name: NotRequired[str | None | Unset]
    default_model_id: NotRequired[str | None | Unset]
    capabilities: NotRequired[Sequence[CapabilityConfig | CapabilityConfigDict] | None | Unset]
    tools: NotRequired[Sequence[ToolDefinition | ToolDefinitionDict] | None | Unset]
    mcpServers: NotRequired[Mapping[str, MCPServer | MCPServerDict] | None | Unset]
    initial_files: NotRequired[Sequence[InitialFile | InitialFileDict] | None | Unset]
    network_access: NotRequired[NetworkAccess | NetworkAccessDict | None | Unset]
    max_iterations: NotRequired[int | None | Unset]
    parallel_tool_calls: NotRequired[bool | None | Unset]
    tags: NotRequired[Sequence[str] | None | Unset]
    status: NotRequired[LifecycleStatus | LifecycleStatusLiteral | None | Unset]


class UpdateHarnessRequestDict(TypedDict):
    name: NotRequired[str | None | Unset]
    display_name: NotRequired[str | None | Unset]
    description: NotRequired[str | None | Unset]
    system_prompt: NotRequired[str | None | Unset]
    parent_harness_id: NotRequired[str | None | Unset]
    default_model_id: NotRequired[str | None | Unset]
    capabilities: NotRequired[Sequence[CapabilityConfig | CapabilityConfigDict] | None | Unset]
    mcpServers: NotRequired[Mapping[str, MCPServer | MCPServerDict] | None | Unset]
    initial_files: NotRequired[Sequence[InitialFile | InitialFileDict] | None | Unset]
    network_access: NotRequired[NetworkAccess | NetworkAccessDict | None | Unset]
    embedder_metadata: NotRequired[Mapping[str, str] | None | Unset]
    tags: NotRequired[Sequence[str] | None | Unset]
    status: NotRequired[LifecycleStatus | LifecycleStatusLiteral | None | Unset]


class UpdateSessionRequestDict(TypedDict):
    title: NotRequired[str | None | Unset]
    tags: NotRequired[Sequence[str] | None | Unset]
    locale: NotRequired[str | None | Unset]
    agent_identity_id: NotRequired[str | None | Unset]


InputContentPartDict: TypeAlias = TextPartDict | ImagePartDict | ImageFilePartDict
TaskMessagePartDict: TypeAlias = TextPartDict | DataPartDict
ToolDefinitionDict: TypeAlias = BuiltinToolDict | ClientToolDict | Callable[..., object]

resolve_all_later(__name__)
