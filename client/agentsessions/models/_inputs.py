# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What requests take besides models and members of enums: mappings, and the texts of enums.

Type checkers read it. Nothing imports it at run time, unless a program does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypeAlias, TypedDict

from agentsessions.core.generated import resolve_all_later

if TYPE_CHECKING:
    from agentsessions.core.generated import FileInput, Unset

    from .account_status import AccountStatus
    from .agent_reference_params import AgentReferenceParams
    from .agent_selection import AgentSelection
    from .agent_skill_params import AgentSkillParams
    from .agent_tool_config_params import AgentToolConfigParams
    from .agent_tool_params import AgentToolParams
    from .bucket_reference import BucketReference
    from .budget_limit import BudgetLimit
    from .cmek_control_params import CMEKControlParams
    from .content_block import ContentBlock
    from .credential_auth_params import CredentialAuthParams
    from .credential_auth_update import CredentialAuthUpdate
    from .credential_networking import CredentialNetworking
    from .currency import Currency
    from .custom_tool_input_schema import CustomToolInputSchema
    from .deployment_initial_event import DeploymentInitialEvent
    from .document_source import DocumentSource
    from .dream_input import DreamInput
    from .dream_model_config import DreamModelConfig
    from .dream_output_behavior import DreamOutputBehavior
    from .effort import Effort
    from .effort_level import EffortLevel
    from .enroll_end_user_action import EnrollEndUserAction
    from .entity_type import EntityType
    from .environment_config_params import EnvironmentConfigParams
    from .environment_scope import EnvironmentScope
    from .execution_identity import ExecutionIdentity
    from .external_user_details_params import ExternalUserDetailsParams
    from .image_source import ImageSource
    from .injection_location_params import InjectionLocationParams
    from .inline_agents import InlineAgents
    from .known_model_name import KnownModelName
    from .mcp_oauth_refresh_params import MCPOAuthRefreshParams
    from .mcp_oauth_refresh_update import MCPOAuthRefreshUpdate
    from .mcp_server import MCPServer
    from .mcp_tool_config_params import MCPToolConfigParams
    from .memory_precondition import MemoryPrecondition
    from .memory_store_access import MemoryStoreAccess
    from .model_config_params import ModelConfigParams
    from .model_speed import ModelSpeed
    from .monetary_amount import MonetaryAmount
    from .multiagent_advisor import MultiagentAdvisor
    from .multiagent_params import MultiagentParams
    from .networking_params import NetworkingParams
    from .packages_params import PackagesParams
    from .permission_policy import PermissionPolicy
    from .predefined_agent import PredefinedAgent
    from .repository_checkout import RepositoryCheckout
    from .roster_entry import RosterEntry
    from .rubric import Rubric
    from .schedule_params import ScheduleParams
    from .search_result_citations import SearchResultCitations
    from .sendable_event import SendableEvent
    from .session_agent_update import SessionAgentUpdate
    from .session_initial_event import SessionInitialEvent
    from .session_resource_params import SessionResourceParams
    from .storage_control_params import StorageControlParams
    from .subagents_params import SubagentsParams
    from .text_block import TextBlock
    from .token_endpoint_auth_params import TokenEndpointAuthParams
    from .token_endpoint_auth_update import TokenEndpointAuthUpdate
    from .tool_confirmation_result import ToolConfirmationResult
    from .tool_reference import ToolReference
    from .tool_result_content import ToolResultContent
    from .toolset_default_config_params import ToolsetDefaultConfigParams
    from .user_location import UserLocation
    from .user_profile_access_type import UserProfileAccessType
    from .web_fetch_source_filter import WebFetchSourceFilter
    from .web_fetch_source_shorthand import WebFetchSourceShorthand
    from .web_fetch_source_toggle import WebFetchSourceToggle
    from .web_fetch_sources_params import WebFetchSourcesParams
    from .workflows_params import WorkflowsParams


AccountStatusLiteral: TypeAlias = Literal["active", "suspended", "blocked"]
CurrencyLiteral: TypeAlias = Literal["USD"]
DeploymentStatusLiteral: TypeAlias = Literal["active", "paused"]
DreamStatusLiteral: TypeAlias = Literal["pending", "running", "completed", "failed", "canceled"]
EffortLevelLiteral: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"]
EntityTypeLiteral: TypeAlias = Literal["individual", "business", "non_profit", "government"]
EnvironmentScopeLiteral: TypeAlias = Literal["organization", "account"]
EventDeltaTypeLiteral: TypeAlias = Literal["agent.message", "agent.thinking"]
KnownModelNameLiteral: TypeAlias = Literal[
    "claude-fable-5-2",
    "claude-haiku-5-5",
    "claude-sonnet-5-5",
    "claude-opus-5-5",
    "claude-fable-5-1",
    "claude-sonnet-5",
    "claude-fable-5",
    "claude-opus-5",
    "claude-opus-4-8",
    "claude-opus-4-7",
    "claude-opus-4-6",
    "claude-sonnet-4-6",
    "claude-haiku-4-5",
    "claude-haiku-4-5-20251001",
    "claude-opus-4-5",
    "claude-opus-4-5-20251101",
    "claude-sonnet-4-5",
    "claude-sonnet-4-5-20250929",
]
KnownSkillSourceFilterLiteral: TypeAlias = Literal["custom", "anthropic"]
MemoryOperationLiteral: TypeAlias = Literal["created", "modified", "deleted"]
MemoryStoreAccessLiteral: TypeAlias = Literal["read_write", "read_only"]
MemoryViewLiteral: TypeAlias = Literal["basic", "full"]
ModelSpeedLiteral: TypeAlias = Literal["standard", "fast"]
SessionEventTypeLiteral: TypeAlias = Literal[
    "user.message",
    "user.interrupt",
    "user.tool_confirmation",
    "user.custom_tool_result",
    "user.tool_result",
    "user.define_outcome",
    "system.message",
    "agent.message",
    "agent.thinking",
    "agent.tool_use",
    "agent.tool_result",
    "agent.mcp_tool_use",
    "agent.mcp_tool_result",
    "agent.custom_tool_use",
    "agent.thread_message_sent",
    "agent.thread_message_received",
    "agent.thread_context_compacted",
    "session.status_running",
    "session.status_idle",
    "session.status_rescheduled",
    "session.status_terminated",
    "session.updated",
    "session.usage",
    "session.error",
    "session.thread_created",
    "session.thread_status_running",
    "session.thread_status_idle",
    "session.thread_status_rescheduled",
    "session.thread_status_terminated",
    "span.model_request_start",
    "span.model_request_end",
    "span.outcome_evaluation_start",
    "span.outcome_evaluation_ongoing",
    "span.outcome_evaluation_end",
    "workflow_run.created",
    "workflow_run.status_running",
    "workflow_run.status_idle",
    "workflow_run.status_ended",
    "workflow_run.phase_started",
    "workflow_run.phase_ended",
    "workflow_run.error",
]
SessionStatusLiteral: TypeAlias = Literal["rescheduling", "running", "idle", "terminated"]
SortOrderLiteral: TypeAlias = Literal["asc", "desc"]
ToolConfirmationResultLiteral: TypeAlias = Literal["allow", "deny"]
TriggerTypeLiteral: TypeAlias = Literal["schedule", "manual"]
UserProfileAccessTypeLiteral: TypeAlias = Literal["application", "passthrough"]
UserProfileOrderByLiteral: TypeAlias = Literal["created_at", "name"]
WebFetchSourceShorthandLiteral: TypeAlias = Literal["all", "none"]


class AdvisorDict(TypedDict):
    type: Literal["advisor"]
    model: str


class AgentReferenceParamsDict(TypedDict):
    type: Literal["agent"]
    id: str
    version: NotRequired[int | Unset]


class AgentToolset20260401ParamsDict(TypedDict):
    type: Literal["agent_toolset_20260401"]
    default_config: NotRequired[
        ToolsetDefaultConfigParams | ToolsetDefaultConfigParamsDict | None | Unset
    ]
    configs: NotRequired[Sequence[AgentToolConfigParams | AgentToolConfigParamsDict] | Unset]


class AgentWithOverridesDict(TypedDict):
    type: Literal["agent_with_overrides"]
    id: str
    version: NotRequired[int | Unset]
    model: NotRequired[
        KnownModelName
        | KnownModelNameLiteral
        | str
        | ModelConfigParams
        | ModelConfigParamsDict
        | Unset
    ]
    system: NotRequired[str | None | Unset]
    tools: NotRequired[Sequence[AgentToolParams | AgentToolParamsDict] | None | Unset]
    mcp_servers: NotRequired[Sequence[MCPServer | MCPServerDict] | None | Unset]
    skills: NotRequired[Sequence[AgentSkillParams | AgentSkillParamsDict] | None | Unset]


class AlwaysAllowPolicyDict(TypedDict):
    type: Literal["always_allow"]


class AlwaysAskPolicyDict(TypedDict):
    type: Literal["always_ask"]


class AnthropicSkillParamsDict(TypedDict):
    type: Literal["anthropic"]
    skill_id: str
    version: NotRequired[str | None | Unset]


class AutoPolicyDict(TypedDict):
    type: Literal["auto"]


class AWSRoleIdentityDict(TypedDict):
    type: Literal["aws_role"]
    role_arn: str


class Base64SourceDict(TypedDict):
    type: Literal["base64"]
    data: str
    media_type: str


class BashToolConfigParamsDict(TypedDict):
    type: NotRequired[Literal["bash"] | Unset]
    name: Literal["bash"]
    enabled: NotRequired[bool | None | Unset]
    permission_policy: NotRequired[PermissionPolicy | PermissionPolicyDict | None | Unset]


class BranchCheckoutDict(TypedDict):
    type: Literal["branch"]
    name: str


class BucketReferenceDict(TypedDict):
    bucket_name: str
    project_number: str


class BudgetLimitDict(TypedDict):
    type: Literal["limit"]
    max_list_cost: MonetaryAmount | MonetaryAmountDict


class CloudConfigParamsDict(TypedDict):
    type: Literal["cloud"]
    networking: NotRequired[NetworkingParams | NetworkingParamsDict | None | Unset]
    packages: NotRequired[PackagesParams | PackagesParamsDict | None | Unset]


class CMEKEnabledParamsDict(TypedDict):
    type: Literal["enabled"]
    external_key_ids: NotRequired[Mapping[str, str | None] | None | Unset]


class CommitCheckoutDict(TypedDict):
    type: Literal["commit"]
    sha: str


class CoordinatorParamsDict(TypedDict):
    type: Literal["coordinator"]
    agents: Sequence[str | RosterEntry | RosterEntryDict]


class CreateActionURLRequestDict(TypedDict):
    action: EnrollEndUserAction | EnrollEndUserActionDict


class CreateAgentRequestDict(TypedDict):
    name: str
    description: NotRequired[str | None | Unset]
    model: KnownModelName | KnownModelNameLiteral | str | ModelConfigParams | ModelConfigParamsDict
    system: NotRequired[str | None | Unset]
    tools: NotRequired[Sequence[AgentToolParams | AgentToolParamsDict] | Unset]
    mcp_servers: NotRequired[Sequence[MCPServer | MCPServerDict] | Unset]
    skills: NotRequired[Sequence[AgentSkillParams | AgentSkillParamsDict] | Unset]
    multiagent: NotRequired[MultiagentParams | MultiagentParamsDict | None | Unset]
    execution_identity: NotRequired[ExecutionIdentity | ExecutionIdentityDict | None | Unset]
    metadata: NotRequired[Mapping[str, str] | Unset]


class CreateCredentialRequestDict(TypedDict):
    auth: CredentialAuthParams | CredentialAuthParamsDict
    display_name: NotRequired[str | None | Unset]
    metadata: NotRequired[Mapping[str, str] | Unset]


class CreateDeploymentRequestDict(TypedDict):
    name: str
    description: NotRequired[str | None | Unset]
    agent: str | AgentReferenceParams | AgentReferenceParamsDict
    environment_id: str
    initial_events: Sequence[DeploymentInitialEvent | DeploymentInitialEventDict]
    resources: NotRequired[Sequence[SessionResourceParams | SessionResourceParamsDict] | Unset]
    vault_ids: NotRequired[Sequence[str] | Unset]
    schedule: NotRequired[ScheduleParams | ScheduleParamsDict | None | Unset]
    budget: NotRequired[BudgetLimit | BudgetLimitDict | None | Unset]
    metadata: NotRequired[Mapping[str, str] | Unset]


class CreateDreamRequestDict(TypedDict):
    inputs: Sequence[DreamInput | DreamInputDict]
    output_behavior: NotRequired[DreamOutputBehavior | DreamOutputBehaviorDict | Unset]
    model: str | DreamModelConfig | DreamModelConfigDict
    instructions: NotRequired[str | None | Unset]


class CreateEnvironmentRequestDict(TypedDict):
    name: str
    description: NotRequired[str | None | Unset]
    config: NotRequired[EnvironmentConfigParams | EnvironmentConfigParamsDict | None | Unset]
    scope: NotRequired[EnvironmentScope | EnvironmentScopeLiteral | None | Unset]
    metadata: NotRequired[Mapping[str, str] | Unset]


class CreateMemoryRequestDict(TypedDict):
    path: str
    content: str | None


class CreateMemoryStoreRequestDict(TypedDict):
    name: str
    description: NotRequired[str | Unset]
    metadata: NotRequired[Mapping[str, str] | Unset]


class CreateSessionRequestDict(TypedDict):
    agent: str | AgentSelection | AgentSelectionDict
    environment_id: str
    title: NotRequired[str | None | Unset]
    initial_events: NotRequired[Sequence[SessionInitialEvent | SessionInitialEventDict] | Unset]
    resources: NotRequired[Sequence[SessionResourceParams | SessionResourceParamsDict] | Unset]
    vault_ids: NotRequired[Sequence[str] | Unset]
    budget: NotRequired[BudgetLimit | BudgetLimitDict | Unset]
    metadata: NotRequired[Mapping[str, str] | Unset]


_CreateSkillRequestKeys = TypedDict(
    "_CreateSkillRequestKeys",
    {
        "files[]": "FileInput | Sequence[FileInput]",
    },
)


class CreateSkillRequestDict(_CreateSkillRequestKeys):
    display_name: NotRequired[str | None | Unset]


_CreateSkillVersionRequestKeys = TypedDict(
    "_CreateSkillVersionRequestKeys",
    {
        "files[]": "FileInput | Sequence[FileInput]",
    },
)


class CreateSkillVersionRequestDict(_CreateSkillVersionRequestKeys):
    pass


class CreateTunnelCertificateRequestDict(TypedDict):
    ca_certificate_pem: str


class CreateTunnelRequestDict(TypedDict):
    display_name: NotRequired[str | None | Unset]


class CreateUserProfileRequestDict(TypedDict):
    name: NotRequired[str | None | Unset]
    access_type: NotRequired[UserProfileAccessType | UserProfileAccessTypeLiteral | Unset]
    external_id: NotRequired[str | None | Unset]
    external_user_onboarded_at: NotRequired[datetime | str | Unset]
    external_user_details: NotRequired[
        ExternalUserDetailsParams | ExternalUserDetailsParamsDict | Unset
    ]
    metadata: NotRequired[Mapping[str, str] | Unset]


class CreateVaultRequestDict(TypedDict):
    display_name: str
    metadata: NotRequired[Mapping[str, str] | Unset]


class CustomSkillParamsDict(TypedDict):
    type: Literal["custom"]
    skill_id: str
    version: NotRequired[str | None | Unset]


class CustomToolDict(TypedDict):
    type: Literal["custom"]
    name: str
    description: str
    input_schema: CustomToolInputSchema | CustomToolInputSchemaDict


class _CustomToolInputSchemaFields(TypedDict):
    type: Literal["object"]
    properties: NotRequired[Mapping[str, Any] | None | Unset]
    required: NotRequired[Sequence[str] | None | Unset]


class DocumentBlockDict(TypedDict):
    type: Literal["document"]
    source: DocumentSource | DocumentSourceDict
    title: NotRequired[str | None | Unset]
    context: NotRequired[str | None | Unset]


class DreamMemoryStoreInputDict(TypedDict):
    type: Literal["memory_store"]
    memory_store_id: str


class DreamModelConfigDict(TypedDict):
    id: str
    speed: NotRequired[ModelSpeed | ModelSpeedLiteral | None | Unset]


class DreamOutputCreateNewDict(TypedDict):
    type: Literal["create_new"]


class DreamOutputUpdateExistingDict(TypedDict):
    type: Literal["update_existing"]
    memory_store_id: str


class DreamSessionsInputDict(TypedDict):
    type: Literal["sessions"]
    session_ids: Sequence[str]


class EditToolConfigParamsDict(TypedDict):
    type: NotRequired[Literal["edit"] | Unset]
    name: Literal["edit"]
    enabled: NotRequired[bool | None | Unset]
    permission_policy: NotRequired[PermissionPolicy | PermissionPolicyDict | None | Unset]


class EffortHighDict(TypedDict):
    type: Literal["high"]


class EffortLowDict(TypedDict):
    type: Literal["low"]


class EffortMaxDict(TypedDict):
    type: Literal["max"]


class EffortMediumDict(TypedDict):
    type: Literal["medium"]


class EffortXhighDict(TypedDict):
    type: Literal["xhigh"]


class EnrollEndUserActionDict(TypedDict):
    type: Literal["enroll_end_user"]


class EnvironmentVariableAuthParamsDict(TypedDict):
    type: Literal["environment_variable"]
    secret_name: str
    secret_value: str
    networking: CredentialNetworking | CredentialNetworkingDict
    injection_location: NotRequired[InjectionLocationParams | InjectionLocationParamsDict | Unset]


class EnvironmentVariableAuthUpdateDict(TypedDict):
    type: Literal["environment_variable"]
    secret_value: NotRequired[str | None | Unset]
    networking: NotRequired[CredentialNetworking | CredentialNetworkingDict | None | Unset]
    injection_location: NotRequired[InjectionLocationParams | InjectionLocationParamsDict | Unset]


class ExternalUserDetailsParamsDict(TypedDict):
    reference_id: NotRequired[str | None | Unset]
    entity_type: NotRequired[EntityType | EntityTypeLiteral | None | Unset]
    name_hash: NotRequired[str | None | Unset]
    email_hash: NotRequired[str | None | Unset]
    country: NotRequired[str | None | Unset]
    account_status: NotRequired[AccountStatus | AccountStatusLiteral | None | Unset]
    onboarded_at: NotRequired[datetime | str | Unset]


class FeatureDisabledDict(TypedDict):
    type: Literal["disabled"]


class FileResourceParamsDict(TypedDict):
    type: Literal["file"]
    file_id: str
    mount_path: NotRequired[str | None | Unset]


class FileRubricDict(TypedDict):
    type: Literal["file"]
    file_id: str


class FileSourceDict(TypedDict):
    type: Literal["file"]
    file_id: str


class GitHubRepositoryResourceParamsDict(TypedDict):
    type: Literal["github_repository"]
    url: str
    authorization_token: NotRequired[str | Unset]
    checkout: NotRequired[RepositoryCheckout | RepositoryCheckoutDict | None | Unset]
    mount_path: NotRequired[str | None | Unset]


class GlobToolConfigParamsDict(TypedDict):
    type: NotRequired[Literal["glob"] | Unset]
    name: Literal["glob"]
    enabled: NotRequired[bool | None | Unset]
    permission_policy: NotRequired[PermissionPolicy | PermissionPolicyDict | None | Unset]


class GrepToolConfigParamsDict(TypedDict):
    type: NotRequired[Literal["grep"] | Unset]
    name: Literal["grep"]
    enabled: NotRequired[bool | None | Unset]
    permission_policy: NotRequired[PermissionPolicy | PermissionPolicyDict | None | Unset]


class ImageBlockDict(TypedDict):
    type: Literal["image"]
    source: ImageSource | ImageSourceDict


class InjectionLocationParamsDict(TypedDict):
    header: NotRequired[bool | Unset]
    body: NotRequired[bool | Unset]


class InlineAgentsEnabledDict(TypedDict):
    type: Literal["enabled"]


class LimitedCredentialNetworkingDict(TypedDict):
    type: Literal["limited"]
    allowed_hosts: Sequence[str]


class LimitedNetworkingParamsDict(TypedDict):
    type: Literal["limited"]
    allowed_hosts: NotRequired[Sequence[str] | None | Unset]
    allow_mcp_servers: NotRequired[bool | None | Unset]
    allow_package_managers: NotRequired[bool | None | Unset]


class MCPOAuthParamsDict(TypedDict):
    type: Literal["mcp_oauth"]
    mcp_server_url: str
    access_token: str
    expires_at: NotRequired[datetime | str | None | Unset]
    refresh: NotRequired[MCPOAuthRefreshParams | MCPOAuthRefreshParamsDict | None | Unset]


class MCPOAuthRefreshParamsDict(TypedDict):
    client_id: str
    refresh_token: str
    token_endpoint: str
    token_endpoint_auth: TokenEndpointAuthParams | TokenEndpointAuthParamsDict
    resource: NotRequired[str | None | Unset]
    scope: NotRequired[str | None | Unset]


class MCPOAuthRefreshUpdateDict(TypedDict):
    refresh_token: NotRequired[str | None | Unset]
    scope: NotRequired[str | None | Unset]
    token_endpoint_auth: NotRequired[TokenEndpointAuthUpdate | TokenEndpointAuthUpdateDict | Unset]


class MCPOAuthUpdateDict(TypedDict):
    type: Literal["mcp_oauth"]
    access_token: NotRequired[str | None | Unset]
    expires_at: NotRequired[datetime | str | None | Unset]
    refresh: NotRequired[MCPOAuthRefreshUpdate | MCPOAuthRefreshUpdateDict | None | Unset]


class MCPServerDict(TypedDict):
    type: Literal["url"]
    name: str
    url: str


class MCPToolConfigParamsDict(TypedDict):
    name: str
    enabled: NotRequired[bool | None | Unset]
    permission_policy: NotRequired[PermissionPolicy | PermissionPolicyDict | None | Unset]


class MCPToolsetParamsDict(TypedDict):
    type: Literal["mcp_toolset"]
    mcp_server_name: str
    default_config: NotRequired[
        ToolsetDefaultConfigParams | ToolsetDefaultConfigParamsDict | None | Unset
    ]
    configs: NotRequired[Sequence[MCPToolConfigParams | MCPToolConfigParamsDict] | Unset]


class MemoryPreconditionDict(TypedDict):
    type: Literal["content_sha256"]
    content_sha256: NotRequired[str | Unset]


class MemoryStoreResourceParamsDict(TypedDict):
    type: Literal["memory_store"]
    memory_store_id: str
    access: NotRequired[MemoryStoreAccess | MemoryStoreAccessLiteral | None | Unset]
    instructions: NotRequired[str | None | Unset]


class ModelConfigParamsDict(TypedDict):
    id: KnownModelName | KnownModelNameLiteral | str
    effort: NotRequired[EffortLevel | EffortLevelLiteral | Effort | EffortDict | None | Unset]
    speed: NotRequired[ModelSpeed | ModelSpeedLiteral | None | Unset]
    inference_geo: NotRequired[str | None | Unset]


class MonetaryAmountDict(TypedDict):
    amount: str
    currency: Currency | CurrencyLiteral


class Multiagent20261001ParamsDict(TypedDict):
    type: Literal["multiagent_20261001"]
    subagents: NotRequired[SubagentsParams | SubagentsParamsDict | None | Unset]
    workflows: NotRequired[WorkflowsParams | WorkflowsParamsDict | None | Unset]
    advisor: NotRequired[MultiagentAdvisor | MultiagentAdvisorDict | None | Unset]


class MultiagentAdvisorEnabledDict(TypedDict):
    type: Literal["enabled"]
    model: str


class PackagesParamsDict(TypedDict):
    type: NotRequired[Literal["packages"] | Unset]
    apt: NotRequired[Sequence[str] | None | Unset]
    cargo: NotRequired[Sequence[str] | None | Unset]
    gem: NotRequired[Sequence[str] | None | Unset]
    go: NotRequired[Sequence[str] | None | Unset]
    npm: NotRequired[Sequence[str] | None | Unset]
    pip: NotRequired[Sequence[str] | None | Unset]


class ReadToolConfigParamsDict(TypedDict):
    type: NotRequired[Literal["read"] | Unset]
    name: Literal["read"]
    enabled: NotRequired[bool | None | Unset]
    permission_policy: NotRequired[PermissionPolicy | PermissionPolicyDict | None | Unset]


class RedactedBlockDict(TypedDict):
    type: Literal["redacted"]


class RotateTunnelTokenRequestDict(TypedDict):
    reason: NotRequired[str | None | Unset]


class ScheduleParamsDict(TypedDict):
    type: Literal["cron"]
    expression: str
    timezone: str


class SearchResultBlockDict(TypedDict):
    type: Literal["search_result"]
    title: str
    source: str
    content: Sequence[TextBlock | TextBlockDict]
    citations: SearchResultCitations | SearchResultCitationsDict


class SearchResultCitationsDict(TypedDict):
    enabled: bool


class SelfHostedConfigDict(TypedDict):
    type: Literal["self_hosted"]


class SelfReferenceDict(TypedDict):
    type: Literal["self"]


class SendEventsRequestDict(TypedDict):
    events: Sequence[SendableEvent | SendableEventDict]


class ServiceAccountIdentityDict(TypedDict):
    type: Literal["service_account"]


class SessionAgentUpdateDict(TypedDict):
    tools: NotRequired[Sequence[AgentToolParams | AgentToolParamsDict] | Unset]
    mcp_servers: NotRequired[Sequence[MCPServer | MCPServerDict] | Unset]


class StaticBearerAuthParamsDict(TypedDict):
    type: Literal["static_bearer"]
    mcp_server_url: str
    token: str


class StaticBearerAuthUpdateDict(TypedDict):
    type: Literal["static_bearer"]
    token: NotRequired[str | None | Unset]


class StopWorkRequestDict(TypedDict):
    force: NotRequired[bool | Unset]


class StorageEnabledParamsDict(TypedDict):
    type: Literal["enabled"]
    buckets: NotRequired[Mapping[str, BucketReference | BucketReferenceDict | None] | Unset]


class SubagentsEnabledParamsDict(TypedDict):
    type: Literal["enabled"]
    inline_agents: NotRequired[InlineAgents | InlineAgentsDict | None | Unset]
    predefined_agents: NotRequired[
        Sequence[str | PredefinedAgent | PredefinedAgentDict] | None | Unset
    ]


class SystemMessageDict(TypedDict):
    type: Literal["system.message"]
    content: Sequence[TextBlock | TextBlockDict]


class TextBlockDict(TypedDict):
    type: Literal["text"]
    text: str


class TextRubricDict(TypedDict):
    type: Literal["text"]
    content: str


class TextSourceDict(TypedDict):
    type: Literal["text"]
    data: str
    media_type: Literal["text/plain"]


class TokenEndpointAuthBasicParamsDict(TypedDict):
    type: Literal["client_secret_basic"]
    client_secret: str


class TokenEndpointAuthBasicUpdateDict(TypedDict):
    type: Literal["client_secret_basic"]
    client_secret: NotRequired[str | None | Unset]


class TokenEndpointAuthNoneDict(TypedDict):
    type: Literal["none"]


class TokenEndpointAuthPostParamsDict(TypedDict):
    type: Literal["client_secret_post"]
    client_secret: str


class TokenEndpointAuthPostUpdateDict(TypedDict):
    type: Literal["client_secret_post"]
    client_secret: NotRequired[str | None | Unset]


class ToolReferenceDict(TypedDict):
    type: Literal["tool_reference"]
    name: str


class ToolsetDefaultConfigParamsDict(TypedDict):
    enabled: NotRequired[bool | None | Unset]
    permission_policy: NotRequired[PermissionPolicy | PermissionPolicyDict | None | Unset]


class UnrestrictedNetworkingDict(TypedDict):
    type: Literal["unrestricted"]


class UpdateAgentRequestDict(TypedDict):
    version: NotRequired[int | Unset]
    name: NotRequired[str | Unset]
    description: NotRequired[str | None | Unset]
    model: NotRequired[
        KnownModelName
        | KnownModelNameLiteral
        | str
        | ModelConfigParams
        | ModelConfigParamsDict
        | Unset
    ]
    system: NotRequired[str | None | Unset]
    tools: NotRequired[Sequence[AgentToolParams | AgentToolParamsDict] | None | Unset]
    mcp_servers: NotRequired[Sequence[MCPServer | MCPServerDict] | None | Unset]
    skills: NotRequired[Sequence[AgentSkillParams | AgentSkillParamsDict] | None | Unset]
    multiagent: NotRequired[MultiagentParams | MultiagentParamsDict | None | Unset]
    execution_identity: NotRequired[ExecutionIdentity | ExecutionIdentityDict | None | Unset]
    metadata: NotRequired[Mapping[str, str | None] | None | Unset]


class UpdateCredentialRequestDict(TypedDict):
    auth: NotRequired[CredentialAuthUpdate | CredentialAuthUpdateDict | Unset]
    display_name: NotRequired[str | None | Unset]
    metadata: NotRequired[Mapping[str, str | None] | None | Unset]


class UpdateDeploymentRequestDict(TypedDict):
    name: NotRequired[str | Unset]
    description: NotRequired[str | None | Unset]
    agent: NotRequired[str | AgentReferenceParams | AgentReferenceParamsDict | Unset]
    environment_id: NotRequired[str | Unset]
    initial_events: NotRequired[
        Sequence[DeploymentInitialEvent | DeploymentInitialEventDict] | Unset
    ]
    resources: NotRequired[
        Sequence[SessionResourceParams | SessionResourceParamsDict] | None | Unset
    ]
    vault_ids: NotRequired[Sequence[str] | None | Unset]
    schedule: NotRequired[ScheduleParams | ScheduleParamsDict | None | Unset]
    budget: NotRequired[BudgetLimit | BudgetLimitDict | None | Unset]
    metadata: NotRequired[Mapping[str, str | None] | None | Unset]


class UpdateEnvironmentRequestDict(TypedDict):
    name: NotRequired[str | None | Unset]
    description: NotRequired[str | None | Unset]
    config: NotRequired[EnvironmentConfigParams | EnvironmentConfigParamsDict | None | Unset]
    scope: NotRequired[EnvironmentScope | EnvironmentScopeLiteral | None | Unset]
    metadata: NotRequired[Mapping[str, str | None] | Unset]


class UpdateGoogleDataControlsRequestDict(TypedDict):
    cmek: NotRequired[CMEKControlParams | CMEKControlParamsDict | Unset]
    storage: NotRequired[StorageControlParams | StorageControlParamsDict | Unset]


class UpdateMemoryRequestDict(TypedDict):
    path: NotRequired[str | None | Unset]
    content: NotRequired[str | None | Unset]
    precondition: NotRequired[MemoryPrecondition | MemoryPreconditionDict | Unset]


class UpdateMemoryStoreRequestDict(TypedDict):
    name: NotRequired[str | None | Unset]
    description: NotRequired[str | None | Unset]
    metadata: NotRequired[Mapping[str, str | None] | None | Unset]


class UpdateSessionRequestDict(TypedDict):
    title: NotRequired[str | None | Unset]
    agent: NotRequired[SessionAgentUpdate | SessionAgentUpdateDict | Unset]
    budget: NotRequired[BudgetLimit | BudgetLimitDict | None | Unset]
    metadata: NotRequired[Mapping[str, str | None] | None | Unset]
    vault_ids: NotRequired[Sequence[str] | Unset]


class UpdateSessionResourceRequestDict(TypedDict):
    authorization_token: str


class UpdateUserProfileRequestDict(TypedDict):
    name: NotRequired[str | None | Unset]
    access_type: NotRequired[UserProfileAccessType | UserProfileAccessTypeLiteral | None | Unset]
    external_id: NotRequired[str | None | Unset]
    external_user_onboarded_at: NotRequired[datetime | str | Unset]
    external_user_details: NotRequired[
        ExternalUserDetailsParams | ExternalUserDetailsParamsDict | Unset
    ]
    metadata: NotRequired[Mapping[str, str] | Unset]


class UpdateVaultRequestDict(TypedDict):
    display_name: NotRequired[str | None | Unset]
    metadata: NotRequired[Mapping[str, str | None] | None | Unset]


class UpdateWorkRequestDict(TypedDict):
    metadata: Mapping[str, str | None]


class UploadFileRequestDict(TypedDict):
    file: FileInput
    expires_in_seconds: NotRequired[int | Unset]


class URLSourceDict(TypedDict):
    type: Literal["url"]
    url: str


class UserCustomToolResultDict(TypedDict):
    type: Literal["user.custom_tool_result"]
    custom_tool_use_id: str
    content: NotRequired[Sequence[ToolResultContent | ToolResultContentDict] | Unset]
    is_error: NotRequired[bool | None | Unset]


class UserDefineOutcomeDict(TypedDict):
    type: Literal["user.define_outcome"]
    description: str
    rubric: Rubric | RubricDict
    max_iterations: NotRequired[int | None | Unset]


class UserInterruptDict(TypedDict):
    type: Literal["user.interrupt"]
    session_thread_id: NotRequired[str | None | Unset]


class UserLocationDict(TypedDict):
    type: Literal["approximate"]
    city: NotRequired[str | None | Unset]
    region: NotRequired[str | None | Unset]
    country: NotRequired[str | None | Unset]
    timezone: NotRequired[str | None | Unset]


class UserMessageDict(TypedDict):
    type: Literal["user.message"]
    content: Sequence[ContentBlock | ContentBlockDict]


class UserToolConfirmationDict(TypedDict):
    type: Literal["user.tool_confirmation"]
    tool_use_id: str
    result: ToolConfirmationResult | ToolConfirmationResultLiteral
    deny_message: NotRequired[str | None | Unset]


class UserToolResultDict(TypedDict):
    type: Literal["user.tool_result"]
    tool_use_id: str
    content: NotRequired[Sequence[ToolResultContent | ToolResultContentDict] | Unset]
    is_error: NotRequired[bool | None | Unset]


class WebFetchSourceAllDict(TypedDict):
    type: Literal["all"]


class WebFetchSourceExceptDict(TypedDict):
    type: Literal["except"]
    tools: Sequence[ToolReference | ToolReferenceDict]


class WebFetchSourceNoneDict(TypedDict):
    type: Literal["none"]


class WebFetchSourceOnlyDict(TypedDict):
    type: Literal["only"]
    tools: Sequence[ToolReference | ToolReferenceDict]


class WebFetchSourcesParamsDict(TypedDict):
    user_input: NotRequired[
        WebFetchSourceShorthand
        | WebFetchSourceShorthandLiteral
        | WebFetchSourceToggle
        | WebFetchSourceToggleDict
        | None
        | Unset
    ]
    client_tool_results: NotRequired[
        WebFetchSourceShorthand
        | WebFetchSourceShorthandLiteral
        | WebFetchSourceFilter
        | WebFetchSourceFilterDict
        | None
        | Unset
    ]
    server_tool_results: NotRequired[
        WebFetchSourceShorthand
        | WebFetchSourceShorthandLiteral
        | WebFetchSourceFilter
        | WebFetchSourceFilterDict
        | None
        | Unset
    ]


class WebFetchToolConfigParamsDict(TypedDict):
    type: NotRequired[Literal["web_fetch"] | Unset]
    name: Literal["web_fetch"]
    enabled: NotRequired[bool | None | Unset]
    permission_policy: NotRequired[PermissionPolicy | PermissionPolicyDict | None | Unset]
    allowed_domains: NotRequired[Sequence[str] | Unset]
    blocked_domains: NotRequired[Sequence[str] | Unset]
    url_sources: NotRequired[WebFetchSourcesParams | WebFetchSourcesParamsDict | None | Unset]
    max_content_tokens: NotRequired[int | None | Unset]


class WebSearchToolConfigParamsDict(TypedDict):
    type: NotRequired[Literal["web_search"] | Unset]
    name: Literal["web_search"]
    enabled: NotRequired[bool | None | Unset]
    permission_policy: NotRequired[PermissionPolicy | PermissionPolicyDict | None | Unset]
    allowed_domains: NotRequired[Sequence[str] | Unset]
    blocked_domains: NotRequired[Sequence[str] | Unset]
    user_location: NotRequired[UserLocation | UserLocationDict | None | Unset]


class WorkflowsEnabledParamsDict(TypedDict):
    type: Literal["enabled"]
    inline_agents: NotRequired[InlineAgents | InlineAgentsDict | None | Unset]
    predefined_agents: NotRequired[
        Sequence[str | PredefinedAgent | PredefinedAgentDict] | None | Unset
    ]


class WriteToolConfigParamsDict(TypedDict):
    type: NotRequired[Literal["write"] | Unset]
    name: Literal["write"]
    enabled: NotRequired[bool | None | Unset]
    permission_policy: NotRequired[PermissionPolicy | PermissionPolicyDict | None | Unset]


CustomToolInputSchemaDict: TypeAlias = _CustomToolInputSchemaFields | Mapping[str, Any]
AgentSelectionDict: TypeAlias = AgentReferenceParamsDict | AgentWithOverridesDict
AgentSkillParamsDict: TypeAlias = AnthropicSkillParamsDict | CustomSkillParamsDict
AgentToolConfigParamsDict: TypeAlias = (
    BashToolConfigParamsDict
    | EditToolConfigParamsDict
    | ReadToolConfigParamsDict
    | WriteToolConfigParamsDict
    | GlobToolConfigParamsDict
    | GrepToolConfigParamsDict
    | WebFetchToolConfigParamsDict
    | WebSearchToolConfigParamsDict
)
AgentToolParamsDict: TypeAlias = (
    AgentToolset20260401ParamsDict | MCPToolsetParamsDict | CustomToolDict | Callable[..., object]
)
CMEKControlParamsDict: TypeAlias = FeatureDisabledDict | CMEKEnabledParamsDict
ContentBlockDict: TypeAlias = TextBlockDict | ImageBlockDict | DocumentBlockDict | RedactedBlockDict
CredentialAuthParamsDict: TypeAlias = (
    MCPOAuthParamsDict | StaticBearerAuthParamsDict | EnvironmentVariableAuthParamsDict
)
CredentialAuthUpdateDict: TypeAlias = (
    MCPOAuthUpdateDict | StaticBearerAuthUpdateDict | EnvironmentVariableAuthUpdateDict
)
CredentialNetworkingDict: TypeAlias = UnrestrictedNetworkingDict | LimitedCredentialNetworkingDict
DeploymentInitialEventDict: TypeAlias = UserMessageDict | UserDefineOutcomeDict | SystemMessageDict
DocumentSourceDict: TypeAlias = Base64SourceDict | TextSourceDict | URLSourceDict | FileSourceDict
DreamInputDict: TypeAlias = DreamMemoryStoreInputDict | DreamSessionsInputDict
DreamOutputBehaviorDict: TypeAlias = DreamOutputCreateNewDict | DreamOutputUpdateExistingDict
EffortDict: TypeAlias = (
    EffortLowDict | EffortMediumDict | EffortHighDict | EffortXhighDict | EffortMaxDict
)
EnvironmentConfigParamsDict: TypeAlias = CloudConfigParamsDict | SelfHostedConfigDict
ExecutionIdentityDict: TypeAlias = AWSRoleIdentityDict | ServiceAccountIdentityDict
ImageSourceDict: TypeAlias = Base64SourceDict | URLSourceDict | FileSourceDict
InlineAgentsDict: TypeAlias = InlineAgentsEnabledDict | FeatureDisabledDict
MultiagentAdvisorDict: TypeAlias = MultiagentAdvisorEnabledDict | FeatureDisabledDict
MultiagentParamsDict: TypeAlias = CoordinatorParamsDict | Multiagent20261001ParamsDict
NetworkingParamsDict: TypeAlias = UnrestrictedNetworkingDict | LimitedNetworkingParamsDict
PermissionPolicyDict: TypeAlias = AlwaysAllowPolicyDict | AlwaysAskPolicyDict | AutoPolicyDict
PredefinedAgentDict: TypeAlias = AgentReferenceParamsDict | SelfReferenceDict
RepositoryCheckoutDict: TypeAlias = BranchCheckoutDict | CommitCheckoutDict
RosterEntryDict: TypeAlias = AgentReferenceParamsDict | SelfReferenceDict | AdvisorDict
RubricDict: TypeAlias = TextRubricDict | FileRubricDict
SendableEventDict: TypeAlias = (
    UserMessageDict
    | UserInterruptDict
    | UserToolConfirmationDict
    | UserCustomToolResultDict
    | UserToolResultDict
    | UserDefineOutcomeDict
    | SystemMessageDict
)
SessionInitialEventDict: TypeAlias = UserMessageDict | UserDefineOutcomeDict
SessionResourceParamsDict: TypeAlias = (
    GitHubRepositoryResourceParamsDict | FileResourceParamsDict | MemoryStoreResourceParamsDict
)
StorageControlParamsDict: TypeAlias = FeatureDisabledDict | StorageEnabledParamsDict
SubagentsParamsDict: TypeAlias = SubagentsEnabledParamsDict | FeatureDisabledDict
TokenEndpointAuthParamsDict: TypeAlias = (
    TokenEndpointAuthNoneDict | TokenEndpointAuthBasicParamsDict | TokenEndpointAuthPostParamsDict
)
TokenEndpointAuthUpdateDict: TypeAlias = (
    TokenEndpointAuthBasicUpdateDict | TokenEndpointAuthPostUpdateDict
)
ToolResultContentDict: TypeAlias = (
    TextBlockDict | ImageBlockDict | DocumentBlockDict | SearchResultBlockDict
)
WebFetchSourceFilterDict: TypeAlias = (
    WebFetchSourceAllDict
    | WebFetchSourceNoneDict
    | WebFetchSourceOnlyDict
    | WebFetchSourceExceptDict
)
WebFetchSourceToggleDict: TypeAlias = WebFetchSourceAllDict | WebFetchSourceNoneDict
WorkflowsParamsDict: TypeAlias = WorkflowsEnabledParamsDict | FeatureDisabledDict

resolve_all_later(__name__)
