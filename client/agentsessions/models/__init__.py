# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Every model, enum and union of the API, and what requests take besides: mappings (`...Dict`) and
the texts of enums (`...Literal`). Each is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import UnknownVariant, lazy_names

if TYPE_CHECKING:
    from ._inputs import (
        AccountStatusLiteral as AccountStatusLiteral,
        AdvisorDict as AdvisorDict,
        AgentReferenceParamsDict as AgentReferenceParamsDict,
        AgentSelectionDict as AgentSelectionDict,
        AgentSkillParamsDict as AgentSkillParamsDict,
        AgentToolConfigParamsDict as AgentToolConfigParamsDict,
        AgentToolParamsDict as AgentToolParamsDict,
        AgentToolset20260401ParamsDict as AgentToolset20260401ParamsDict,
        AgentWithOverridesDict as AgentWithOverridesDict,
        AlwaysAllowPolicyDict as AlwaysAllowPolicyDict,
        AlwaysAskPolicyDict as AlwaysAskPolicyDict,
        AnthropicSkillParamsDict as AnthropicSkillParamsDict,
        AutoPolicyDict as AutoPolicyDict,
        AWSRoleIdentityDict as AWSRoleIdentityDict,
        Base64SourceDict as Base64SourceDict,
        BashToolConfigParamsDict as BashToolConfigParamsDict,
        BranchCheckoutDict as BranchCheckoutDict,
        BucketReferenceDict as BucketReferenceDict,
        BudgetLimitDict as BudgetLimitDict,
        CloudConfigParamsDict as CloudConfigParamsDict,
        CMEKControlParamsDict as CMEKControlParamsDict,
        CMEKEnabledParamsDict as CMEKEnabledParamsDict,
        CommitCheckoutDict as CommitCheckoutDict,
        ContentBlockDict as ContentBlockDict,
        CoordinatorParamsDict as CoordinatorParamsDict,
        CreateActionURLRequestDict as CreateActionURLRequestDict,
        CreateAgentRequestDict as CreateAgentRequestDict,
        CreateCredentialRequestDict as CreateCredentialRequestDict,
        CreateDeploymentRequestDict as CreateDeploymentRequestDict,
        CreateDreamRequestDict as CreateDreamRequestDict,
        CreateEnvironmentRequestDict as CreateEnvironmentRequestDict,
        CreateMemoryRequestDict as CreateMemoryRequestDict,
        CreateMemoryStoreRequestDict as CreateMemoryStoreRequestDict,
        CreateSessionRequestDict as CreateSessionRequestDict,
        CreateSkillRequestDict as CreateSkillRequestDict,
        CreateSkillVersionRequestDict as CreateSkillVersionRequestDict,
        CreateTunnelCertificateRequestDict as CreateTunnelCertificateRequestDict,
        CreateTunnelRequestDict as CreateTunnelRequestDict,
        CreateUserProfileRequestDict as CreateUserProfileRequestDict,
        CreateVaultRequestDict as CreateVaultRequestDict,
        CredentialAuthParamsDict as CredentialAuthParamsDict,
        CredentialAuthUpdateDict as CredentialAuthUpdateDict,
        CredentialNetworkingDict as CredentialNetworkingDict,
        CurrencyLiteral as CurrencyLiteral,
        CustomSkillParamsDict as CustomSkillParamsDict,
        CustomToolDict as CustomToolDict,
        CustomToolInputSchemaDict as CustomToolInputSchemaDict,
        DeploymentInitialEventDict as DeploymentInitialEventDict,
        DeploymentStatusLiteral as DeploymentStatusLiteral,
        DocumentBlockDict as DocumentBlockDict,
        DocumentSourceDict as DocumentSourceDict,
        DreamInputDict as DreamInputDict,
        DreamMemoryStoreInputDict as DreamMemoryStoreInputDict,
        DreamModelConfigDict as DreamModelConfigDict,
        DreamOutputBehaviorDict as DreamOutputBehaviorDict,
        DreamOutputCreateNewDict as DreamOutputCreateNewDict,
        DreamOutputUpdateExistingDict as DreamOutputUpdateExistingDict,
        DreamSessionsInputDict as DreamSessionsInputDict,
        DreamStatusLiteral as DreamStatusLiteral,
        EditToolConfigParamsDict as EditToolConfigParamsDict,
        EffortDict as EffortDict,
        EffortHighDict as EffortHighDict,
        EffortLevelLiteral as EffortLevelLiteral,
        EffortLowDict as EffortLowDict,
        EffortMaxDict as EffortMaxDict,
        EffortMediumDict as EffortMediumDict,
        EffortXhighDict as EffortXhighDict,
        EnrollEndUserActionDict as EnrollEndUserActionDict,
        EntityTypeLiteral as EntityTypeLiteral,
        EnvironmentConfigParamsDict as EnvironmentConfigParamsDict,
        EnvironmentScopeLiteral as EnvironmentScopeLiteral,
        EnvironmentVariableAuthParamsDict as EnvironmentVariableAuthParamsDict,
        EnvironmentVariableAuthUpdateDict as EnvironmentVariableAuthUpdateDict,
        EventDeltaTypeLiteral as EventDeltaTypeLiteral,
        ExecutionIdentityDict as ExecutionIdentityDict,
        ExternalUserDetailsParamsDict as ExternalUserDetailsParamsDict,
        FeatureDisabledDict as FeatureDisabledDict,
        FileResourceParamsDict as FileResourceParamsDict,
        FileRubricDict as FileRubricDict,
        FileSourceDict as FileSourceDict,
        GitHubRepositoryResourceParamsDict as GitHubRepositoryResourceParamsDict,
        GlobToolConfigParamsDict as GlobToolConfigParamsDict,
        GrepToolConfigParamsDict as GrepToolConfigParamsDict,
        ImageBlockDict as ImageBlockDict,
        ImageSourceDict as ImageSourceDict,
        InjectionLocationParamsDict as InjectionLocationParamsDict,
        InlineAgentsDict as InlineAgentsDict,
        InlineAgentsEnabledDict as InlineAgentsEnabledDict,
        KnownModelNameLiteral as KnownModelNameLiteral,
        KnownSkillSourceFilterLiteral as KnownSkillSourceFilterLiteral,
        LimitedCredentialNetworkingDict as LimitedCredentialNetworkingDict,
        LimitedNetworkingParamsDict as LimitedNetworkingParamsDict,
        MCPOAuthParamsDict as MCPOAuthParamsDict,
        MCPOAuthRefreshParamsDict as MCPOAuthRefreshParamsDict,
        MCPOAuthRefreshUpdateDict as MCPOAuthRefreshUpdateDict,
        MCPOAuthUpdateDict as MCPOAuthUpdateDict,
        MCPServerDict as MCPServerDict,
        MCPToolConfigParamsDict as MCPToolConfigParamsDict,
        MCPToolsetParamsDict as MCPToolsetParamsDict,
        MemoryOperationLiteral as MemoryOperationLiteral,
        MemoryPreconditionDict as MemoryPreconditionDict,
        MemoryStoreAccessLiteral as MemoryStoreAccessLiteral,
        MemoryStoreResourceParamsDict as MemoryStoreResourceParamsDict,
        MemoryViewLiteral as MemoryViewLiteral,
        ModelConfigParamsDict as ModelConfigParamsDict,
        ModelSpeedLiteral as ModelSpeedLiteral,
        MonetaryAmountDict as MonetaryAmountDict,
        Multiagent20261001ParamsDict as Multiagent20261001ParamsDict,
        MultiagentAdvisorDict as MultiagentAdvisorDict,
        MultiagentAdvisorEnabledDict as MultiagentAdvisorEnabledDict,
        MultiagentParamsDict as MultiagentParamsDict,
        NetworkingParamsDict as NetworkingParamsDict,
        PackagesParamsDict as PackagesParamsDict,
        PermissionPolicyDict as PermissionPolicyDict,
        PredefinedAgentDict as PredefinedAgentDict,
        ReadToolConfigParamsDict as ReadToolConfigParamsDict,
        RedactedBlockDict as RedactedBlockDict,
        RepositoryCheckoutDict as RepositoryCheckoutDict,
        RosterEntryDict as RosterEntryDict,
        RotateTunnelTokenRequestDict as RotateTunnelTokenRequestDict,
        RubricDict as RubricDict,
        ScheduleParamsDict as ScheduleParamsDict,
        SearchResultBlockDict as SearchResultBlockDict,
        SearchResultCitationsDict as SearchResultCitationsDict,
        SelfHostedConfigDict as SelfHostedConfigDict,
        SelfReferenceDict as SelfReferenceDict,
        SendableEventDict as SendableEventDict,
        SendEventsRequestDict as SendEventsRequestDict,
        ServiceAccountIdentityDict as ServiceAccountIdentityDict,
        SessionAgentUpdateDict as SessionAgentUpdateDict,
        SessionEventTypeLiteral as SessionEventTypeLiteral,
        SessionInitialEventDict as SessionInitialEventDict,
        SessionResourceParamsDict as SessionResourceParamsDict,
        SessionStatusLiteral as SessionStatusLiteral,
        SortOrderLiteral as SortOrderLiteral,
        StaticBearerAuthParamsDict as StaticBearerAuthParamsDict,
        StaticBearerAuthUpdateDict as StaticBearerAuthUpdateDict,
        StopWorkRequestDict as StopWorkRequestDict,
        StorageControlParamsDict as StorageControlParamsDict,
        StorageEnabledParamsDict as StorageEnabledParamsDict,
        SubagentsEnabledParamsDict as SubagentsEnabledParamsDict,
        SubagentsParamsDict as SubagentsParamsDict,
        SystemMessageDict as SystemMessageDict,
        TextBlockDict as TextBlockDict,
        TextRubricDict as TextRubricDict,
        TextSourceDict as TextSourceDict,
        TokenEndpointAuthBasicParamsDict as TokenEndpointAuthBasicParamsDict,
        TokenEndpointAuthBasicUpdateDict as TokenEndpointAuthBasicUpdateDict,
        TokenEndpointAuthNoneDict as TokenEndpointAuthNoneDict,
        TokenEndpointAuthParamsDict as TokenEndpointAuthParamsDict,
        TokenEndpointAuthPostParamsDict as TokenEndpointAuthPostParamsDict,
        TokenEndpointAuthPostUpdateDict as TokenEndpointAuthPostUpdateDict,
        TokenEndpointAuthUpdateDict as TokenEndpointAuthUpdateDict,
        ToolConfirmationResultLiteral as ToolConfirmationResultLiteral,
        ToolReferenceDict as ToolReferenceDict,
        ToolResultContentDict as ToolResultContentDict,
        ToolsetDefaultConfigParamsDict as ToolsetDefaultConfigParamsDict,
        TriggerTypeLiteral as TriggerTypeLiteral,
        UnrestrictedNetworkingDict as UnrestrictedNetworkingDict,
        UpdateAgentRequestDict as UpdateAgentRequestDict,
        UpdateCredentialRequestDict as UpdateCredentialRequestDict,
        UpdateDeploymentRequestDict as UpdateDeploymentRequestDict,
        UpdateEnvironmentRequestDict as UpdateEnvironmentRequestDict,
        UpdateGoogleDataControlsRequestDict as UpdateGoogleDataControlsRequestDict,
        UpdateMemoryRequestDict as UpdateMemoryRequestDict,
        UpdateMemoryStoreRequestDict as UpdateMemoryStoreRequestDict,
        UpdateSessionRequestDict as UpdateSessionRequestDict,
        UpdateSessionResourceRequestDict as UpdateSessionResourceRequestDict,
        UpdateUserProfileRequestDict as UpdateUserProfileRequestDict,
        UpdateVaultRequestDict as UpdateVaultRequestDict,
        UpdateWorkRequestDict as UpdateWorkRequestDict,
        UploadFileRequestDict as UploadFileRequestDict,
        URLSourceDict as URLSourceDict,
        UserCustomToolResultDict as UserCustomToolResultDict,
        UserDefineOutcomeDict as UserDefineOutcomeDict,
        UserInterruptDict as UserInterruptDict,
        UserLocationDict as UserLocationDict,
        UserMessageDict as UserMessageDict,
        UserProfileAccessTypeLiteral as UserProfileAccessTypeLiteral,
        UserProfileOrderByLiteral as UserProfileOrderByLiteral,
        UserToolConfirmationDict as UserToolConfirmationDict,
        UserToolResultDict as UserToolResultDict,
        WebFetchSourceAllDict as WebFetchSourceAllDict,
        WebFetchSourceExceptDict as WebFetchSourceExceptDict,
        WebFetchSourceFilterDict as WebFetchSourceFilterDict,
        WebFetchSourceNoneDict as WebFetchSourceNoneDict,
        WebFetchSourceOnlyDict as WebFetchSourceOnlyDict,
        WebFetchSourceShorthandLiteral as WebFetchSourceShorthandLiteral,
        WebFetchSourcesParamsDict as WebFetchSourcesParamsDict,
        WebFetchSourceToggleDict as WebFetchSourceToggleDict,
        WebFetchToolConfigParamsDict as WebFetchToolConfigParamsDict,
        WebSearchToolConfigParamsDict as WebSearchToolConfigParamsDict,
        WorkflowsEnabledParamsDict as WorkflowsEnabledParamsDict,
        WorkflowsParamsDict as WorkflowsParamsDict,
        WriteToolConfigParamsDict as WriteToolConfigParamsDict,
    )
    from .account_status import AccountStatus
    from .actor import Actor
    from .advisor import Advisor
    from .agent import Agent
    from .agent_custom_tool_use_event import AgentCustomToolUseEvent
    from .agent_mcp_tool_result_event import AgentMCPToolResultEvent
    from .agent_mcp_tool_use_event import AgentMCPToolUseEvent
    from .agent_message_content import AgentMessageContent
    from .agent_message_event import AgentMessageEvent
    from .agent_message_preview import AgentMessagePreview
    from .agent_page import AgentPage
    from .agent_reference import AgentReference
    from .agent_reference_params import AgentReferenceParams
    from .agent_selection import AgentSelection
    from .agent_skill import AgentSkill
    from .agent_skill_params import AgentSkillParams
    from .agent_snapshot import AgentSnapshot
    from .agent_thinking_event import AgentThinkingEvent
    from .agent_thinking_preview import AgentThinkingPreview
    from .agent_thread_context_compacted_event import AgentThreadContextCompactedEvent
    from .agent_thread_message_received_event import AgentThreadMessageReceivedEvent
    from .agent_thread_message_sent_event import AgentThreadMessageSentEvent
    from .agent_tool import AgentTool
    from .agent_tool_config import AgentToolConfig
    from .agent_tool_config_params import AgentToolConfigParams
    from .agent_tool_params import AgentToolParams
    from .agent_tool_result_event import AgentToolResultEvent
    from .agent_tool_use_event import AgentToolUseEvent
    from .agent_toolset_20260401 import AgentToolset20260401
    from .agent_toolset_20260401_params import AgentToolset20260401Params
    from .agent_with_overrides import AgentWithOverrides
    from .always_allow_evaluation import AlwaysAllowEvaluation
    from .always_allow_policy import AlwaysAllowPolicy
    from .always_ask_evaluation import AlwaysAskEvaluation
    from .always_ask_policy import AlwaysAskPolicy
    from .anthropic_skill import AnthropicSkill
    from .anthropic_skill_params import AnthropicSkillParams
    from .api_actor import APIActor
    from .auto_allow import AutoAllow
    from .auto_ask import AutoAsk
    from .auto_deny import AutoDeny
    from .auto_evaluated_permission import AutoEvaluatedPermission
    from .auto_evaluation import AutoEvaluation
    from .auto_policy import AutoPolicy
    from .aws_role_identity import AWSRoleIdentity
    from .base_64_source import Base64Source
    from .bash_tool_config import BashToolConfig
    from .bash_tool_config_params import BashToolConfigParams
    from .branch_checkout import BranchCheckout
    from .bucket_reference import BucketReference
    from .budget_limit import BudgetLimit
    from .budget_reached import BudgetReached
    from .cache_creation_usage import CacheCreationUsage
    from .cloud_config import CloudConfig
    from .cloud_config_params import CloudConfigParams
    from .cmek_control import CMEKControl
    from .cmek_control_params import CMEKControlParams
    from .cmek_disabled import CMEKDisabled
    from .cmek_enabled import CMEKEnabled
    from .cmek_enabled_params import CMEKEnabledParams
    from .cmek_region_active import CMEKRegionActive
    from .cmek_region_failed import CMEKRegionFailed
    from .cmek_region_not_configured import CMEKRegionNotConfigured
    from .cmek_region_pending import CMEKRegionPending
    from .cmek_region_status import CMEKRegionStatus
    from .cmek_region_suspended import CMEKRegionSuspended
    from .commit_checkout import CommitCheckout
    from .content_block import ContentBlock
    from .content_delta import ContentDelta
    from .coordinator import Coordinator
    from .coordinator_agent import CoordinatorAgent
    from .coordinator_params import CoordinatorParams
    from .create_action_url_request import CreateActionURLRequest
    from .create_agent_request import CreateAgentRequest
    from .create_credential_request import CreateCredentialRequest
    from .create_deployment_request import CreateDeploymentRequest
    from .create_dream_request import CreateDreamRequest
    from .create_environment_request import CreateEnvironmentRequest
    from .create_memory_request import CreateMemoryRequest
    from .create_memory_store_request import CreateMemoryStoreRequest
    from .create_session_request import CreateSessionRequest
    from .create_skill_request import CreateSkillRequest
    from .create_skill_version_request import CreateSkillVersionRequest
    from .create_tunnel_certificate_request import CreateTunnelCertificateRequest
    from .create_tunnel_request import CreateTunnelRequest
    from .create_user_profile_request import CreateUserProfileRequest
    from .create_vault_request import CreateVaultRequest
    from .credential import Credential
    from .credential_auth import CredentialAuth
    from .credential_auth_params import CredentialAuthParams
    from .credential_auth_update import CredentialAuthUpdate
    from .credential_networking import CredentialNetworking
    from .credential_page import CredentialPage
    from .credential_validation import CredentialValidation
    from .credential_validation_status import CredentialValidationStatus
    from .currency import Currency
    from .custom_skill import CustomSkill
    from .custom_skill_params import CustomSkillParams
    from .custom_tool import CustomTool
    from .custom_tool_input_schema import CustomToolInputSchema
    from .deleted_credential import DeletedCredential
    from .deleted_environment import DeletedEnvironment
    from .deleted_file import DeletedFile
    from .deleted_memory import DeletedMemory
    from .deleted_memory_store import DeletedMemoryStore
    from .deleted_session import DeletedSession
    from .deleted_session_resource import DeletedSessionResource
    from .deleted_skill import DeletedSkill
    from .deleted_skill_version import DeletedSkillVersion
    from .deleted_user_profile import DeletedUserProfile
    from .deleted_vault import DeletedVault
    from .deployment import Deployment
    from .deployment_initial_event import DeploymentInitialEvent
    from .deployment_page import DeploymentPage
    from .deployment_pause_agent_archived_error import DeploymentPauseAgentArchivedError
    from .deployment_pause_environment_archived_error import DeploymentPauseEnvironmentArchivedError
    from .deployment_pause_environment_not_found_error import (
        DeploymentPauseEnvironmentNotFoundError,
    )
    from .deployment_pause_error import DeploymentPauseError
    from .deployment_pause_file_not_found_error import DeploymentPauseFileNotFoundError
    from .deployment_pause_mcp_egress_blocked_error import DeploymentPauseMCPEgressBlockedError
    from .deployment_pause_memory_store_archived_error import (
        DeploymentPauseMemoryStoreArchivedError,
    )
    from .deployment_pause_organization_disabled_error import (
        DeploymentPauseOrganizationDisabledError,
    )
    from .deployment_pause_reason import DeploymentPauseReason
    from .deployment_pause_self_hosted_unsupported_error import (
        DeploymentPauseSelfHostedUnsupportedError,
    )
    from .deployment_pause_session_resource_not_found_error import (
        DeploymentPauseSessionResourceNotFoundError,
    )
    from .deployment_pause_skill_not_found_error import DeploymentPauseSkillNotFoundError
    from .deployment_pause_unknown_error import DeploymentPauseUnknownError
    from .deployment_pause_vault_archived_error import DeploymentPauseVaultArchivedError
    from .deployment_pause_vault_not_found_error import DeploymentPauseVaultNotFoundError
    from .deployment_pause_workspace_archived_error import DeploymentPauseWorkspaceArchivedError
    from .deployment_resource import DeploymentResource
    from .deployment_run import DeploymentRun
    from .deployment_run_agent_archived_error import DeploymentRunAgentArchivedError
    from .deployment_run_environment_archived_error import DeploymentRunEnvironmentArchivedError
    from .deployment_run_environment_not_found_error import DeploymentRunEnvironmentNotFoundError
    from .deployment_run_error import DeploymentRunError
    from .deployment_run_file_not_found_error import DeploymentRunFileNotFoundError
    from .deployment_run_mcp_egress_blocked_error import DeploymentRunMCPEgressBlockedError
    from .deployment_run_memory_store_archived_error import DeploymentRunMemoryStoreArchivedError
    from .deployment_run_organization_disabled_error import DeploymentRunOrganizationDisabledError
    from .deployment_run_page import DeploymentRunPage
    from .deployment_run_self_hosted_unsupported_error import (
        DeploymentRunSelfHostedUnsupportedError,
    )
    from .deployment_run_session_creation_rejected_error import (
        DeploymentRunSessionCreationRejectedError,
    )
    from .deployment_run_session_rate_limited_error import DeploymentRunSessionRateLimitedError
    from .deployment_run_session_resource_not_found_error import (
        DeploymentRunSessionResourceNotFoundError,
    )
    from .deployment_run_skill_not_found_error import DeploymentRunSkillNotFoundError
    from .deployment_run_unknown_error import DeploymentRunUnknownError
    from .deployment_run_vault_archived_error import DeploymentRunVaultArchivedError
    from .deployment_run_vault_not_found_error import DeploymentRunVaultNotFoundError
    from .deployment_run_workspace_archived_error import DeploymentRunWorkspaceArchivedError
    from .deployment_status import DeploymentStatus
    from .document_block import DocumentBlock
    from .document_source import DocumentSource
    from .dream import Dream
    from .dream_error import DreamError
    from .dream_input import DreamInput
    from .dream_memory_store_input import DreamMemoryStoreInput
    from .dream_model_config import DreamModelConfig
    from .dream_output import DreamOutput
    from .dream_output_behavior import DreamOutputBehavior
    from .dream_output_create_new import DreamOutputCreateNew
    from .dream_output_update_existing import DreamOutputUpdateExisting
    from .dream_page import DreamPage
    from .dream_sessions_input import DreamSessionsInput
    from .dream_status import DreamStatus
    from .dream_usage import DreamUsage
    from .edit_tool_config import EditToolConfig
    from .edit_tool_config_params import EditToolConfigParams
    from .effort import Effort
    from .effort_high import EffortHigh
    from .effort_level import EffortLevel
    from .effort_low import EffortLow
    from .effort_max import EffortMax
    from .effort_medium import EffortMedium
    from .effort_xhigh import EffortXhigh
    from .end_turn import EndTurn
    from .enroll_end_user_action import EnrollEndUserAction
    from .enrollment_url import EnrollmentURL
    from .entity_type import EntityType
    from .environment import Environment
    from .environment_config import EnvironmentConfig
    from .environment_config_params import EnvironmentConfigParams
    from .environment_page import EnvironmentPage
    from .environment_scope import EnvironmentScope
    from .environment_variable_auth import EnvironmentVariableAuth
    from .environment_variable_auth_params import EnvironmentVariableAuthParams
    from .environment_variable_auth_update import EnvironmentVariableAuthUpdate
    from .error_body import ErrorBody
    from .error_details import ErrorDetails
    from .error_pause_reason import ErrorPauseReason
    from .error_response import ErrorResponse
    from .evaluated_permission import EvaluatedPermission
    from .event_delta import EventDelta
    from .event_delta_type import EventDeltaType
    from .event_preview import EventPreview
    from .event_start import EventStart
    from .execution_identity import ExecutionIdentity
    from .external_user_details import ExternalUserDetails
    from .external_user_details_params import ExternalUserDetailsParams
    from .feature_disabled import FeatureDisabled
    from .file_metadata import FileMetadata
    from .file_page import FilePage
    from .file_resource import FileResource
    from .file_resource_params import FileResourceParams
    from .file_rubric import FileRubric
    from .file_scope import FileScope
    from .file_source import FileSource
    from .github_repository_resource import GitHubRepositoryResource
    from .github_repository_resource_config import GitHubRepositoryResourceConfig
    from .github_repository_resource_params import GitHubRepositoryResourceParams
    from .glob_tool_config import GlobToolConfig
    from .glob_tool_config_params import GlobToolConfigParams
    from .google_data_controls import GoogleDataControls
    from .grep_tool_config import GrepToolConfig
    from .grep_tool_config_params import GrepToolConfigParams
    from .image_block import ImageBlock
    from .image_source import ImageSource
    from .injection_location import InjectionLocation
    from .injection_location_params import InjectionLocationParams
    from .inline_agent import InlineAgent
    from .inline_agents import InlineAgents
    from .inline_agents_enabled import InlineAgentsEnabled
    from .known_dream_error_type import KnownDreamErrorType
    from .known_error_type import KnownErrorType
    from .known_model_name import KnownModelName
    from .known_outcome_result import KnownOutcomeResult
    from .known_outcome_state import KnownOutcomeState
    from .known_permission_reason_code import KnownPermissionReasonCode
    from .known_skill_source_filter import KnownSkillSourceFilter
    from .known_storage_check import KnownStorageCheck
    from .known_storage_role import KnownStorageRole
    from .limited_credential_networking import LimitedCredentialNetworking
    from .limited_networking import LimitedNetworking
    from .limited_networking_params import LimitedNetworkingParams
    from .manual_pause_reason import ManualPauseReason
    from .manual_trigger_context import ManualTriggerContext
    from .mcp_oauth import MCPOAuth
    from .mcp_oauth_params import MCPOAuthParams
    from .mcp_oauth_refresh import MCPOAuthRefresh
    from .mcp_oauth_refresh_params import MCPOAuthRefreshParams
    from .mcp_oauth_refresh_update import MCPOAuthRefreshUpdate
    from .mcp_oauth_update import MCPOAuthUpdate
    from .mcp_probe import MCPProbe
    from .mcp_server import MCPServer
    from .mcp_tool_config import MCPToolConfig
    from .mcp_tool_config_params import MCPToolConfigParams
    from .mcp_toolset import MCPToolset
    from .mcp_toolset_params import MCPToolsetParams
    from .memory import Memory
    from .memory_list_item import MemoryListItem
    from .memory_operation import MemoryOperation
    from .memory_page import MemoryPage
    from .memory_precondition import MemoryPrecondition
    from .memory_prefix import MemoryPrefix
    from .memory_store import MemoryStore
    from .memory_store_access import MemoryStoreAccess
    from .memory_store_page import MemoryStorePage
    from .memory_store_resource import MemoryStoreResource
    from .memory_store_resource_params import MemoryStoreResourceParams
    from .memory_version import MemoryVersion
    from .memory_version_page import MemoryVersionPage
    from .memory_view import MemoryView
    from .model_config import ModelConfig
    from .model_config_params import ModelConfigParams
    from .model_speed import ModelSpeed
    from .model_usage import ModelUsage
    from .monetary_amount import MonetaryAmount
    from .multiagent import Multiagent
    from .multiagent_20261001 import Multiagent20261001
    from .multiagent_20261001_params import Multiagent20261001Params
    from .multiagent_advisor import MultiagentAdvisor
    from .multiagent_advisor_enabled import MultiagentAdvisorEnabled
    from .multiagent_params import MultiagentParams
    from .networking import Networking
    from .networking_params import NetworkingParams
    from .outcome_evaluation import OutcomeEvaluation
    from .packages import Packages
    from .packages_params import PackagesParams
    from .permission_policy import PermissionPolicy
    from .predefined_agent import PredefinedAgent
    from .probe_http_response import ProbeHTTPResponse
    from .read_tool_config import ReadToolConfig
    from .read_tool_config_params import ReadToolConfigParams
    from .redacted_block import RedactedBlock
    from .refusal import Refusal
    from .refusal_category import RefusalCategory
    from .refusal_details import RefusalDetails
    from .repository_checkout import RepositoryCheckout
    from .requires_action import RequiresAction
    from .retired_bucket import RetiredBucket
    from .retired_key import RetiredKey
    from .retries_exhausted import RetriesExhausted
    from .retry_status import RetryStatus
    from .retry_status_exhausted import RetryStatusExhausted
    from .retry_status_retrying import RetryStatusRetrying
    from .retry_status_terminal import RetryStatusTerminal
    from .roster_entry import RosterEntry
    from .rotate_tunnel_token_request import RotateTunnelTokenRequest
    from .rubric import Rubric
    from .schedule import Schedule
    from .schedule_params import ScheduleParams
    from .schedule_trigger_context import ScheduleTriggerContext
    from .search_result_block import SearchResultBlock
    from .search_result_citations import SearchResultCitations
    from .self_hosted_config import SelfHostedConfig
    from .self_reference import SelfReference
    from .send_events_request import SendEventsRequest
    from .send_events_response import SendEventsResponse
    from .sendable_event import SendableEvent
    from .sent_event import SentEvent
    from .server_tool_usage import ServerToolUsage
    from .service_account_actor import ServiceAccountActor
    from .service_account_identity import ServiceAccountIdentity
    from .session import Session
    from .session_actor import SessionActor
    from .session_agent import SessionAgent
    from .session_agent_update import SessionAgentUpdate
    from .session_billing_error import SessionBillingError
    from .session_compaction_limit_reached_error import SessionCompactionLimitReachedError
    from .session_coordinator import SessionCoordinator
    from .session_coordinator_agent import SessionCoordinatorAgent
    from .session_credential_host_unreachable_error import SessionCredentialHostUnreachableError
    from .session_deleted_event import SessionDeletedEvent
    from .session_error import SessionError
    from .session_error_event import SessionErrorEvent
    from .session_event import SessionEvent
    from .session_event_page import SessionEventPage
    from .session_event_type import SessionEventType
    from .session_initial_event import SessionInitialEvent
    from .session_mcp_authentication_failed_error import SessionMCPAuthenticationFailedError
    from .session_mcp_connection_failed_error import SessionMCPConnectionFailedError
    from .session_model_overloaded_error import SessionModelOverloadedError
    from .session_model_rate_limited_error import SessionModelRateLimitedError
    from .session_model_request_failed_error import SessionModelRequestFailedError
    from .session_multiagent import SessionMultiagent
    from .session_multiagent_20261001 import SessionMultiagent20261001
    from .session_page import SessionPage
    from .session_repository_authentication_error import SessionRepositoryAuthenticationError
    from .session_repository_checkout_error import SessionRepositoryCheckoutError
    from .session_repository_clone_error import SessionRepositoryCloneError
    from .session_repository_forbidden_error import SessionRepositoryForbiddenError
    from .session_repository_not_found_error import SessionRepositoryNotFoundError
    from .session_resource import SessionResource
    from .session_resource_page import SessionResourcePage
    from .session_resource_params import SessionResourceParams
    from .session_stats import SessionStats
    from .session_status import SessionStatus
    from .session_status_idle_event import SessionStatusIdleEvent
    from .session_status_rescheduled_event import SessionStatusRescheduledEvent
    from .session_status_running_event import SessionStatusRunningEvent
    from .session_status_terminated_event import SessionStatusTerminatedEvent
    from .session_subagents import SessionSubagents
    from .session_subagents_enabled import SessionSubagentsEnabled
    from .session_thread import SessionThread
    from .session_thread_agent import SessionThreadAgent
    from .session_thread_created_event import SessionThreadCreatedEvent
    from .session_thread_page import SessionThreadPage
    from .session_thread_stats import SessionThreadStats
    from .session_thread_status_idle_event import SessionThreadStatusIdleEvent
    from .session_thread_status_rescheduled_event import SessionThreadStatusRescheduledEvent
    from .session_thread_status_running_event import SessionThreadStatusRunningEvent
    from .session_thread_status_terminated_event import SessionThreadStatusTerminatedEvent
    from .session_tool_use_limit_reached_error import SessionToolUseLimitReachedError
    from .session_unknown_error import SessionUnknownError
    from .session_updated_event import SessionUpdatedEvent
    from .session_usage_event import SessionUsageEvent
    from .session_workflows import SessionWorkflows
    from .session_workflows_enabled import SessionWorkflowsEnabled
    from .skill import Skill
    from .skill_page import SkillPage
    from .skill_source import SkillSource
    from .skill_source_type import SkillSourceType
    from .skill_version import SkillVersion
    from .skill_version_page import SkillVersionPage
    from .sort_order import SortOrder
    from .span_model_request_end_event import SpanModelRequestEndEvent
    from .span_model_request_start_event import SpanModelRequestStartEvent
    from .span_outcome_evaluation_end_event import SpanOutcomeEvaluationEndEvent
    from .span_outcome_evaluation_ongoing_event import SpanOutcomeEvaluationOngoingEvent
    from .span_outcome_evaluation_start_event import SpanOutcomeEvaluationStartEvent
    from .static_bearer_auth import StaticBearerAuth
    from .static_bearer_auth_params import StaticBearerAuthParams
    from .static_bearer_auth_update import StaticBearerAuthUpdate
    from .stop_reason import StopReason
    from .stop_work_request import StopWorkRequest
    from .storage_bucket import StorageBucket
    from .storage_control import StorageControl
    from .storage_control_params import StorageControlParams
    from .storage_disabled import StorageDisabled
    from .storage_enabled import StorageEnabled
    from .storage_enabled_params import StorageEnabledParams
    from .storage_failed_check import StorageFailedCheck
    from .storage_region_active import StorageRegionActive
    from .storage_region_failed import StorageRegionFailed
    from .storage_region_not_configured import StorageRegionNotConfigured
    from .storage_region_pending import StorageRegionPending
    from .storage_region_status import StorageRegionStatus
    from .storage_region_suspended import StorageRegionSuspended
    from .stream_event import StreamEvent
    from .subagents import Subagents
    from .subagents_enabled import SubagentsEnabled
    from .subagents_enabled_params import SubagentsEnabledParams
    from .subagents_params import SubagentsParams
    from .system_message import SystemMessage
    from .system_message_event import SystemMessageEvent
    from .text_block import TextBlock
    from .text_rubric import TextRubric
    from .text_source import TextSource
    from .token_endpoint_auth import TokenEndpointAuth
    from .token_endpoint_auth_basic import TokenEndpointAuthBasic
    from .token_endpoint_auth_basic_params import TokenEndpointAuthBasicParams
    from .token_endpoint_auth_basic_update import TokenEndpointAuthBasicUpdate
    from .token_endpoint_auth_none import TokenEndpointAuthNone
    from .token_endpoint_auth_params import TokenEndpointAuthParams
    from .token_endpoint_auth_post import TokenEndpointAuthPost
    from .token_endpoint_auth_post_params import TokenEndpointAuthPostParams
    from .token_endpoint_auth_post_update import TokenEndpointAuthPostUpdate
    from .token_endpoint_auth_update import TokenEndpointAuthUpdate
    from .token_refresh import TokenRefresh
    from .token_refresh_status import TokenRefreshStatus
    from .tool_confirmation_result import ToolConfirmationResult
    from .tool_evaluation import ToolEvaluation
    from .tool_reference import ToolReference
    from .tool_result_content import ToolResultContent
    from .toolset_default_config import ToolsetDefaultConfig
    from .toolset_default_config_params import ToolsetDefaultConfigParams
    from .trigger_context import TriggerContext
    from .trigger_type import TriggerType
    from .trust_grant import TrustGrant
    from .trust_grant_status import TrustGrantStatus
    from .tunnel import Tunnel
    from .tunnel_certificate import TunnelCertificate
    from .tunnel_certificate_page import TunnelCertificatePage
    from .tunnel_page import TunnelPage
    from .tunnel_token import TunnelToken
    from .unrestricted_networking import UnrestrictedNetworking
    from .update_agent_request import UpdateAgentRequest
    from .update_credential_request import UpdateCredentialRequest
    from .update_deployment_request import UpdateDeploymentRequest
    from .update_environment_request import UpdateEnvironmentRequest
    from .update_google_data_controls_request import UpdateGoogleDataControlsRequest
    from .update_memory_request import UpdateMemoryRequest
    from .update_memory_store_request import UpdateMemoryStoreRequest
    from .update_session_request import UpdateSessionRequest
    from .update_session_resource_request import UpdateSessionResourceRequest
    from .update_user_profile_request import UpdateUserProfileRequest
    from .update_vault_request import UpdateVaultRequest
    from .update_work_request import UpdateWorkRequest
    from .upload_file_request import UploadFileRequest
    from .url_source import URLSource
    from .usage import Usage
    from .user_actor import UserActor
    from .user_custom_tool_result import UserCustomToolResult
    from .user_custom_tool_result_event import UserCustomToolResultEvent
    from .user_define_outcome import UserDefineOutcome
    from .user_define_outcome_event import UserDefineOutcomeEvent
    from .user_interrupt import UserInterrupt
    from .user_interrupt_event import UserInterruptEvent
    from .user_location import UserLocation
    from .user_message import UserMessage
    from .user_message_event import UserMessageEvent
    from .user_profile import UserProfile
    from .user_profile_access_type import UserProfileAccessType
    from .user_profile_action_url import UserProfileActionURL
    from .user_profile_order_by import UserProfileOrderBy
    from .user_profile_page import UserProfilePage
    from .user_tool_confirmation import UserToolConfirmation
    from .user_tool_confirmation_event import UserToolConfirmationEvent
    from .user_tool_result import UserToolResult
    from .user_tool_result_event import UserToolResultEvent
    from .vault import Vault
    from .vault_page import VaultPage
    from .web_fetch_source_all import WebFetchSourceAll
    from .web_fetch_source_except import WebFetchSourceExcept
    from .web_fetch_source_filter import WebFetchSourceFilter
    from .web_fetch_source_none import WebFetchSourceNone
    from .web_fetch_source_only import WebFetchSourceOnly
    from .web_fetch_source_shorthand import WebFetchSourceShorthand
    from .web_fetch_source_toggle import WebFetchSourceToggle
    from .web_fetch_sources import WebFetchSources
    from .web_fetch_sources_params import WebFetchSourcesParams
    from .web_fetch_tool_config import WebFetchToolConfig
    from .web_fetch_tool_config_params import WebFetchToolConfigParams
    from .web_search_tool_config import WebSearchToolConfig
    from .web_search_tool_config_params import WebSearchToolConfigParams
    from .webhook_agent_archived import WebhookAgentArchived
    from .webhook_agent_created import WebhookAgentCreated
    from .webhook_agent_deleted import WebhookAgentDeleted
    from .webhook_agent_updated import WebhookAgentUpdated
    from .webhook_deployment_archived import WebhookDeploymentArchived
    from .webhook_deployment_created import WebhookDeploymentCreated
    from .webhook_deployment_deleted import WebhookDeploymentDeleted
    from .webhook_deployment_paused import WebhookDeploymentPaused
    from .webhook_deployment_run_failed import WebhookDeploymentRunFailed
    from .webhook_deployment_run_started import WebhookDeploymentRunStarted
    from .webhook_deployment_run_succeeded import WebhookDeploymentRunSucceeded
    from .webhook_deployment_unpaused import WebhookDeploymentUnpaused
    from .webhook_deployment_updated import WebhookDeploymentUpdated
    from .webhook_environment_archived import WebhookEnvironmentArchived
    from .webhook_environment_created import WebhookEnvironmentCreated
    from .webhook_environment_deleted import WebhookEnvironmentDeleted
    from .webhook_environment_updated import WebhookEnvironmentUpdated
    from .webhook_event import WebhookEvent
    from .webhook_event_data import WebhookEventData
    from .webhook_external_key_failed import WebhookExternalKeyFailed
    from .webhook_external_key_recovered import WebhookExternalKeyRecovered
    from .webhook_external_storage_failed import WebhookExternalStorageFailed
    from .webhook_external_storage_recovered import WebhookExternalStorageRecovered
    from .webhook_memory_store_archived import WebhookMemoryStoreArchived
    from .webhook_memory_store_created import WebhookMemoryStoreCreated
    from .webhook_memory_store_deleted import WebhookMemoryStoreDeleted
    from .webhook_session_archived import WebhookSessionArchived
    from .webhook_session_budget_reached import WebhookSessionBudgetReached
    from .webhook_session_created import WebhookSessionCreated
    from .webhook_session_deleted import WebhookSessionDeleted
    from .webhook_session_idled import WebhookSessionIdled
    from .webhook_session_outcome_evaluation_ended import WebhookSessionOutcomeEvaluationEnded
    from .webhook_session_pending import WebhookSessionPending
    from .webhook_session_requires_action import WebhookSessionRequiresAction
    from .webhook_session_running import WebhookSessionRunning
    from .webhook_session_status_idled import WebhookSessionStatusIdled
    from .webhook_session_status_rescheduled import WebhookSessionStatusRescheduled
    from .webhook_session_status_run_started import WebhookSessionStatusRunStarted
    from .webhook_session_status_terminated import WebhookSessionStatusTerminated
    from .webhook_session_thread_created import WebhookSessionThreadCreated
    from .webhook_session_thread_idled import WebhookSessionThreadIdled
    from .webhook_session_thread_terminated import WebhookSessionThreadTerminated
    from .webhook_session_updated import WebhookSessionUpdated
    from .webhook_user_profile_enforcement_action_opened import (
        WebhookUserProfileEnforcementActionOpened,
    )
    from .webhook_user_profile_enforcement_action_resolved import (
        WebhookUserProfileEnforcementActionResolved,
    )
    from .webhook_user_profile_program_status_updated import WebhookUserProfileProgramStatusUpdated
    from .webhook_vault_archived import WebhookVaultArchived
    from .webhook_vault_created import WebhookVaultCreated
    from .webhook_vault_credential_archived import WebhookVaultCredentialArchived
    from .webhook_vault_credential_created import WebhookVaultCredentialCreated
    from .webhook_vault_credential_deleted import WebhookVaultCredentialDeleted
    from .webhook_vault_credential_refresh_failed import WebhookVaultCredentialRefreshFailed
    from .webhook_vault_deleted import WebhookVaultDeleted
    from .work import Work
    from .work_data import WorkData
    from .work_heartbeat import WorkHeartbeat
    from .work_page import WorkPage
    from .work_queue_stats import WorkQueueStats
    from .work_state import WorkState
    from .workflow_run_created_event import WorkflowRunCreatedEvent
    from .workflow_run_error import WorkflowRunError
    from .workflow_run_error_event import WorkflowRunErrorEvent
    from .workflow_run_max_runs_error import WorkflowRunMaxRunsError
    from .workflow_run_phase import WorkflowRunPhase
    from .workflow_run_phase_ended_event import WorkflowRunPhaseEndedEvent
    from .workflow_run_phase_started_event import WorkflowRunPhaseStartedEvent
    from .workflow_run_program_error import WorkflowRunProgramError
    from .workflow_run_result import WorkflowRunResult
    from .workflow_run_result_completed import WorkflowRunResultCompleted
    from .workflow_run_result_error import WorkflowRunResultError
    from .workflow_run_result_stopped import WorkflowRunResultStopped
    from .workflow_run_status_ended_event import WorkflowRunStatusEndedEvent
    from .workflow_run_status_idle_event import WorkflowRunStatusIdleEvent
    from .workflow_run_status_running_event import WorkflowRunStatusRunningEvent
    from .workflow_run_thread_limit_error import WorkflowRunThreadLimitError
    from .workflow_run_timeout_error import WorkflowRunTimeoutError
    from .workflow_run_unknown_error import WorkflowRunUnknownError
    from .workflows import Workflows
    from .workflows_enabled import WorkflowsEnabled
    from .workflows_enabled_params import WorkflowsEnabledParams
    from .workflows_params import WorkflowsParams
    from .write_tool_config import WriteToolConfig
    from .write_tool_config_params import WriteToolConfigParams

# Written out, so that type checkers understand a star import.
__all__ = [
    "APIActor",
    "AWSRoleIdentity",
    "AccountStatus",
    "Actor",
    "Advisor",
    "Agent",
    "AgentCustomToolUseEvent",
    "AgentMCPToolResultEvent",
    "AgentMCPToolUseEvent",
    "AgentMessageContent",
    "AgentMessageEvent",
    "AgentMessagePreview",
    "AgentPage",
    "AgentReference",
    "AgentReferenceParams",
    "AgentSelection",
    "AgentSkill",
    "AgentSkillParams",
    "AgentSnapshot",
    "AgentThinkingEvent",
    "AgentThinkingPreview",
    "AgentThreadContextCompactedEvent",
    "AgentThreadMessageReceivedEvent",
    "AgentThreadMessageSentEvent",
    "AgentTool",
    "AgentToolConfig",
    "AgentToolConfigParams",
    "AgentToolParams",
    "AgentToolResultEvent",
    "AgentToolUseEvent",
    "AgentToolset20260401",
    "AgentToolset20260401Params",
    "AgentWithOverrides",
    "AlwaysAllowEvaluation",
    "AlwaysAllowPolicy",
    "AlwaysAskEvaluation",
    "AlwaysAskPolicy",
    "AnthropicSkill",
    "AnthropicSkillParams",
    "AutoAllow",
    "AutoAsk",
    "AutoDeny",
    "AutoEvaluatedPermission",
    "AutoEvaluation",
    "AutoPolicy",
    "Base64Source",
    "BashToolConfig",
    "BashToolConfigParams",
    "BranchCheckout",
    "BucketReference",
    "BudgetLimit",
    "BudgetReached",
    "CMEKControl",
    "CMEKControlParams",
    "CMEKDisabled",
    "CMEKEnabled",
    "CMEKEnabledParams",
    "CMEKRegionActive",
    "CMEKRegionFailed",
    "CMEKRegionNotConfigured",
    "CMEKRegionPending",
    "CMEKRegionStatus",
    "CMEKRegionSuspended",
    "CacheCreationUsage",
    "CloudConfig",
    "CloudConfigParams",
    "CommitCheckout",
    "ContentBlock",
    "ContentDelta",
    "Coordinator",
    "CoordinatorAgent",
    "CoordinatorParams",
    "CreateActionURLRequest",
    "CreateAgentRequest",
    "CreateCredentialRequest",
    "CreateDeploymentRequest",
    "CreateDreamRequest",
    "CreateEnvironmentRequest",
    "CreateMemoryRequest",
    "CreateMemoryStoreRequest",
    "CreateSessionRequest",
    "CreateSkillRequest",
    "CreateSkillVersionRequest",
    "CreateTunnelCertificateRequest",
    "CreateTunnelRequest",
    "CreateUserProfileRequest",
    "CreateVaultRequest",
    "Credential",
    "CredentialAuth",
    "CredentialAuthParams",
    "CredentialAuthUpdate",
    "CredentialNetworking",
    "CredentialPage",
    "CredentialValidation",
    "CredentialValidationStatus",
    "Currency",
    "CustomSkill",
    "CustomSkillParams",
    "CustomTool",
    "CustomToolInputSchema",
    "DeletedCredential",
    "DeletedEnvironment",
    "DeletedFile",
    "DeletedMemory",
    "DeletedMemoryStore",
    "DeletedSession",
    "DeletedSessionResource",
    "DeletedSkill",
    "DeletedSkillVersion",
    "DeletedUserProfile",
    "DeletedVault",
    "Deployment",
    "DeploymentInitialEvent",
    "DeploymentPage",
    "DeploymentPauseAgentArchivedError",
    "DeploymentPauseEnvironmentArchivedError",
    "DeploymentPauseEnvironmentNotFoundError",
    "DeploymentPauseError",
    "DeploymentPauseFileNotFoundError",
    "DeploymentPauseMCPEgressBlockedError",
    "DeploymentPauseMemoryStoreArchivedError",
    "DeploymentPauseOrganizationDisabledError",
    "DeploymentPauseReason",
    "DeploymentPauseSelfHostedUnsupportedError",
    "DeploymentPauseSessionResourceNotFoundError",
    "DeploymentPauseSkillNotFoundError",
    "DeploymentPauseUnknownError",
    "DeploymentPauseVaultArchivedError",
    "DeploymentPauseVaultNotFoundError",
    "DeploymentPauseWorkspaceArchivedError",
    "DeploymentResource",
    "DeploymentRun",
    "DeploymentRunAgentArchivedError",
    "DeploymentRunEnvironmentArchivedError",
    "DeploymentRunEnvironmentNotFoundError",
    "DeploymentRunError",
    "DeploymentRunFileNotFoundError",
    "DeploymentRunMCPEgressBlockedError",
    "DeploymentRunMemoryStoreArchivedError",
    "DeploymentRunOrganizationDisabledError",
    "DeploymentRunPage",
    "DeploymentRunSelfHostedUnsupportedError",
    "DeploymentRunSessionCreationRejectedError",
    "DeploymentRunSessionRateLimitedError",
    "DeploymentRunSessionResourceNotFoundError",
    "DeploymentRunSkillNotFoundError",
    "DeploymentRunUnknownError",
    "DeploymentRunVaultArchivedError",
    "DeploymentRunVaultNotFoundError",
    "DeploymentRunWorkspaceArchivedError",
    "DeploymentStatus",
    "DocumentBlock",
    "DocumentSource",
    "Dream",
    "DreamError",
    "DreamInput",
    "DreamMemoryStoreInput",
    "DreamModelConfig",
    "DreamOutput",
    "DreamOutputBehavior",
    "DreamOutputCreateNew",
    "DreamOutputUpdateExisting",
    "DreamPage",
    "DreamSessionsInput",
    "DreamStatus",
    "DreamUsage",
    "EditToolConfig",
    "EditToolConfigParams",
    "Effort",
    "EffortHigh",
    "EffortLevel",
    "EffortLow",
    "EffortMax",
    "EffortMedium",
    "EffortXhigh",
    "EndTurn",
    "EnrollEndUserAction",
    "EnrollmentURL",
    "EntityType",
    "Environment",
    "EnvironmentConfig",
    "EnvironmentConfigParams",
    "EnvironmentPage",
    "EnvironmentScope",
    "EnvironmentVariableAuth",
    "EnvironmentVariableAuthParams",
    "EnvironmentVariableAuthUpdate",
    "ErrorBody",
    "ErrorDetails",
    "ErrorPauseReason",
    "ErrorResponse",
    "EvaluatedPermission",
    "EventDelta",
    "EventDeltaType",
    "EventPreview",
    "EventStart",
    "ExecutionIdentity",
    "ExternalUserDetails",
    "ExternalUserDetailsParams",
    "FeatureDisabled",
    "FileMetadata",
    "FilePage",
    "FileResource",
    "FileResourceParams",
    "FileRubric",
    "FileScope",
    "FileSource",
    "GitHubRepositoryResource",
    "GitHubRepositoryResourceConfig",
    "GitHubRepositoryResourceParams",
    "GlobToolConfig",
    "GlobToolConfigParams",
    "GoogleDataControls",
    "GrepToolConfig",
    "GrepToolConfigParams",
    "ImageBlock",
    "ImageSource",
    "InjectionLocation",
    "InjectionLocationParams",
    "InlineAgent",
    "InlineAgents",
    "InlineAgentsEnabled",
    "KnownDreamErrorType",
    "KnownErrorType",
    "KnownModelName",
    "KnownOutcomeResult",
    "KnownOutcomeState",
    "KnownPermissionReasonCode",
    "KnownSkillSourceFilter",
    "KnownStorageCheck",
    "KnownStorageRole",
    "LimitedCredentialNetworking",
    "LimitedNetworking",
    "LimitedNetworkingParams",
    "MCPOAuth",
    "MCPOAuthParams",
    "MCPOAuthRefresh",
    "MCPOAuthRefreshParams",
    "MCPOAuthRefreshUpdate",
    "MCPOAuthUpdate",
    "MCPProbe",
    "MCPServer",
    "MCPToolConfig",
    "MCPToolConfigParams",
    "MCPToolset",
    "MCPToolsetParams",
    "ManualPauseReason",
    "ManualTriggerContext",
    "Memory",
    "MemoryListItem",
    "MemoryOperation",
    "MemoryPage",
    "MemoryPrecondition",
    "MemoryPrefix",
    "MemoryStore",
    "MemoryStoreAccess",
    "MemoryStorePage",
    "MemoryStoreResource",
    "MemoryStoreResourceParams",
    "MemoryVersion",
    "MemoryVersionPage",
    "MemoryView",
    "ModelConfig",
    "ModelConfigParams",
    "ModelSpeed",
    "ModelUsage",
    "MonetaryAmount",
    "Multiagent",
    "Multiagent20261001",
    "Multiagent20261001Params",
    "MultiagentAdvisor",
    "MultiagentAdvisorEnabled",
    "MultiagentParams",
    "Networking",
    "NetworkingParams",
    "OutcomeEvaluation",
    "Packages",
    "PackagesParams",
    "PermissionPolicy",
    "PredefinedAgent",
    "ProbeHTTPResponse",
    "ReadToolConfig",
    "ReadToolConfigParams",
    "RedactedBlock",
    "Refusal",
    "RefusalCategory",
    "RefusalDetails",
    "RepositoryCheckout",
    "RequiresAction",
    "RetiredBucket",
    "RetiredKey",
    "RetriesExhausted",
    "RetryStatus",
    "RetryStatusExhausted",
    "RetryStatusRetrying",
    "RetryStatusTerminal",
    "RosterEntry",
    "RotateTunnelTokenRequest",
    "Rubric",
    "Schedule",
    "ScheduleParams",
    "ScheduleTriggerContext",
    "SearchResultBlock",
    "SearchResultCitations",
    "SelfHostedConfig",
    "SelfReference",
    "SendEventsRequest",
    "SendEventsResponse",
    "SendableEvent",
    "SentEvent",
    "ServerToolUsage",
    "ServiceAccountActor",
    "ServiceAccountIdentity",
    "Session",
    "SessionActor",
    "SessionAgent",
    "SessionAgentUpdate",
    "SessionBillingError",
    "SessionCompactionLimitReachedError",
    "SessionCoordinator",
    "SessionCoordinatorAgent",
    "SessionCredentialHostUnreachableError",
    "SessionDeletedEvent",
    "SessionError",
    "SessionErrorEvent",
    "SessionEvent",
    "SessionEventPage",
    "SessionEventType",
    "SessionInitialEvent",
    "SessionMCPAuthenticationFailedError",
    "SessionMCPConnectionFailedError",
    "SessionModelOverloadedError",
    "SessionModelRateLimitedError",
    "SessionModelRequestFailedError",
    "SessionMultiagent",
    "SessionMultiagent20261001",
    "SessionPage",
    "SessionRepositoryAuthenticationError",
    "SessionRepositoryCheckoutError",
    "SessionRepositoryCloneError",
    "SessionRepositoryForbiddenError",
    "SessionRepositoryNotFoundError",
    "SessionResource",
    "SessionResourcePage",
    "SessionResourceParams",
    "SessionStats",
    "SessionStatus",
    "SessionStatusIdleEvent",
    "SessionStatusRescheduledEvent",
    "SessionStatusRunningEvent",
    "SessionStatusTerminatedEvent",
    "SessionSubagents",
    "SessionSubagentsEnabled",
    "SessionThread",
    "SessionThreadAgent",
    "SessionThreadCreatedEvent",
    "SessionThreadPage",
    "SessionThreadStats",
    "SessionThreadStatusIdleEvent",
    "SessionThreadStatusRescheduledEvent",
    "SessionThreadStatusRunningEvent",
    "SessionThreadStatusTerminatedEvent",
    "SessionToolUseLimitReachedError",
    "SessionUnknownError",
    "SessionUpdatedEvent",
    "SessionUsageEvent",
    "SessionWorkflows",
    "SessionWorkflowsEnabled",
    "Skill",
    "SkillPage",
    "SkillSource",
    "SkillSourceType",
    "SkillVersion",
    "SkillVersionPage",
    "SortOrder",
    "SpanModelRequestEndEvent",
    "SpanModelRequestStartEvent",
    "SpanOutcomeEvaluationEndEvent",
    "SpanOutcomeEvaluationOngoingEvent",
    "SpanOutcomeEvaluationStartEvent",
    "StaticBearerAuth",
    "StaticBearerAuthParams",
    "StaticBearerAuthUpdate",
    "StopReason",
    "StopWorkRequest",
    "StorageBucket",
    "StorageControl",
    "StorageControlParams",
    "StorageDisabled",
    "StorageEnabled",
    "StorageEnabledParams",
    "StorageFailedCheck",
    "StorageRegionActive",
    "StorageRegionFailed",
    "StorageRegionNotConfigured",
    "StorageRegionPending",
    "StorageRegionStatus",
    "StorageRegionSuspended",
    "StreamEvent",
    "Subagents",
    "SubagentsEnabled",
    "SubagentsEnabledParams",
    "SubagentsParams",
    "SystemMessage",
    "SystemMessageEvent",
    "TextBlock",
    "TextRubric",
    "TextSource",
    "TokenEndpointAuth",
    "TokenEndpointAuthBasic",
    "TokenEndpointAuthBasicParams",
    "TokenEndpointAuthBasicUpdate",
    "TokenEndpointAuthNone",
    "TokenEndpointAuthParams",
    "TokenEndpointAuthPost",
    "TokenEndpointAuthPostParams",
    "TokenEndpointAuthPostUpdate",
    "TokenEndpointAuthUpdate",
    "TokenRefresh",
    "TokenRefreshStatus",
    "ToolConfirmationResult",
    "ToolEvaluation",
    "ToolReference",
    "ToolResultContent",
    "ToolsetDefaultConfig",
    "ToolsetDefaultConfigParams",
    "TriggerContext",
    "TriggerType",
    "TrustGrant",
    "TrustGrantStatus",
    "Tunnel",
    "TunnelCertificate",
    "TunnelCertificatePage",
    "TunnelPage",
    "TunnelToken",
    "URLSource",
    "UnknownVariant",
    "UnrestrictedNetworking",
    "UpdateAgentRequest",
    "UpdateCredentialRequest",
    "UpdateDeploymentRequest",
    "UpdateEnvironmentRequest",
    "UpdateGoogleDataControlsRequest",
    "UpdateMemoryRequest",
    "UpdateMemoryStoreRequest",
    "UpdateSessionRequest",
    "UpdateSessionResourceRequest",
    "UpdateUserProfileRequest",
    "UpdateVaultRequest",
    "UpdateWorkRequest",
    "UploadFileRequest",
    "Usage",
    "UserActor",
    "UserCustomToolResult",
    "UserCustomToolResultEvent",
    "UserDefineOutcome",
    "UserDefineOutcomeEvent",
    "UserInterrupt",
    "UserInterruptEvent",
    "UserLocation",
    "UserMessage",
    "UserMessageEvent",
    "UserProfile",
    "UserProfileAccessType",
    "UserProfileActionURL",
    "UserProfileOrderBy",
    "UserProfilePage",
    "UserToolConfirmation",
    "UserToolConfirmationEvent",
    "UserToolResult",
    "UserToolResultEvent",
    "Vault",
    "VaultPage",
    "WebFetchSourceAll",
    "WebFetchSourceExcept",
    "WebFetchSourceFilter",
    "WebFetchSourceNone",
    "WebFetchSourceOnly",
    "WebFetchSourceShorthand",
    "WebFetchSourceToggle",
    "WebFetchSources",
    "WebFetchSourcesParams",
    "WebFetchToolConfig",
    "WebFetchToolConfigParams",
    "WebSearchToolConfig",
    "WebSearchToolConfigParams",
    "WebhookAgentArchived",
    "WebhookAgentCreated",
    "WebhookAgentDeleted",
    "WebhookAgentUpdated",
    "WebhookDeploymentArchived",
    "WebhookDeploymentCreated",
    "WebhookDeploymentDeleted",
    "WebhookDeploymentPaused",
    "WebhookDeploymentRunFailed",
    "WebhookDeploymentRunStarted",
    "WebhookDeploymentRunSucceeded",
    "WebhookDeploymentUnpaused",
    "WebhookDeploymentUpdated",
    "WebhookEnvironmentArchived",
    "WebhookEnvironmentCreated",
    "WebhookEnvironmentDeleted",
    "WebhookEnvironmentUpdated",
    "WebhookEvent",
    "WebhookEventData",
    "WebhookExternalKeyFailed",
    "WebhookExternalKeyRecovered",
    "WebhookExternalStorageFailed",
    "WebhookExternalStorageRecovered",
    "WebhookMemoryStoreArchived",
    "WebhookMemoryStoreCreated",
    "WebhookMemoryStoreDeleted",
    "WebhookSessionArchived",
    "WebhookSessionBudgetReached",
    "WebhookSessionCreated",
    "WebhookSessionDeleted",
    "WebhookSessionIdled",
    "WebhookSessionOutcomeEvaluationEnded",
    "WebhookSessionPending",
    "WebhookSessionRequiresAction",
    "WebhookSessionRunning",
    "WebhookSessionStatusIdled",
    "WebhookSessionStatusRescheduled",
    "WebhookSessionStatusRunStarted",
    "WebhookSessionStatusTerminated",
    "WebhookSessionThreadCreated",
    "WebhookSessionThreadIdled",
    "WebhookSessionThreadTerminated",
    "WebhookSessionUpdated",
    "WebhookUserProfileEnforcementActionOpened",
    "WebhookUserProfileEnforcementActionResolved",
    "WebhookUserProfileProgramStatusUpdated",
    "WebhookVaultArchived",
    "WebhookVaultCreated",
    "WebhookVaultCredentialArchived",
    "WebhookVaultCredentialCreated",
    "WebhookVaultCredentialDeleted",
    "WebhookVaultCredentialRefreshFailed",
    "WebhookVaultDeleted",
    "Work",
    "WorkData",
    "WorkHeartbeat",
    "WorkPage",
    "WorkQueueStats",
    "WorkState",
    "WorkflowRunCreatedEvent",
    "WorkflowRunError",
    "WorkflowRunErrorEvent",
    "WorkflowRunMaxRunsError",
    "WorkflowRunPhase",
    "WorkflowRunPhaseEndedEvent",
    "WorkflowRunPhaseStartedEvent",
    "WorkflowRunProgramError",
    "WorkflowRunResult",
    "WorkflowRunResultCompleted",
    "WorkflowRunResultError",
    "WorkflowRunResultStopped",
    "WorkflowRunStatusEndedEvent",
    "WorkflowRunStatusIdleEvent",
    "WorkflowRunStatusRunningEvent",
    "WorkflowRunThreadLimitError",
    "WorkflowRunTimeoutError",
    "WorkflowRunUnknownError",
    "Workflows",
    "WorkflowsEnabled",
    "WorkflowsEnabledParams",
    "WorkflowsParams",
    "WriteToolConfig",
    "WriteToolConfigParams",
]

_MODULES = {
    "AccountStatus": "account_status",
    "Actor": "actor",
    "Advisor": "advisor",
    "Agent": "agent",
    "AgentCustomToolUseEvent": "agent_custom_tool_use_event",
    "AgentMCPToolResultEvent": "agent_mcp_tool_result_event",
    "AgentMCPToolUseEvent": "agent_mcp_tool_use_event",
    "AgentMessageContent": "agent_message_content",
    "AgentMessageEvent": "agent_message_event",
    "AgentMessagePreview": "agent_message_preview",
    "AgentPage": "agent_page",
    "AgentReference": "agent_reference",
    "AgentReferenceParams": "agent_reference_params",
    "AgentSelection": "agent_selection",
    "AgentSkill": "agent_skill",
    "AgentSkillParams": "agent_skill_params",
    "AgentSnapshot": "agent_snapshot",
    "AgentThinkingEvent": "agent_thinking_event",
    "AgentThinkingPreview": "agent_thinking_preview",
    "AgentThreadContextCompactedEvent": "agent_thread_context_compacted_event",
    "AgentThreadMessageReceivedEvent": "agent_thread_message_received_event",
    "AgentThreadMessageSentEvent": "agent_thread_message_sent_event",
    "AgentTool": "agent_tool",
    "AgentToolConfig": "agent_tool_config",
    "AgentToolConfigParams": "agent_tool_config_params",
    "AgentToolParams": "agent_tool_params",
    "AgentToolResultEvent": "agent_tool_result_event",
    "AgentToolset20260401": "agent_toolset_20260401",
    "AgentToolset20260401Params": "agent_toolset_20260401_params",
    "AgentToolUseEvent": "agent_tool_use_event",
    "AgentWithOverrides": "agent_with_overrides",
    "AlwaysAllowEvaluation": "always_allow_evaluation",
    "AlwaysAllowPolicy": "always_allow_policy",
    "AlwaysAskEvaluation": "always_ask_evaluation",
    "AlwaysAskPolicy": "always_ask_policy",
    "AnthropicSkill": "anthropic_skill",
    "AnthropicSkillParams": "anthropic_skill_params",
    "APIActor": "api_actor",
    "AutoAllow": "auto_allow",
    "AutoAsk": "auto_ask",
    "AutoDeny": "auto_deny",
    "AutoEvaluatedPermission": "auto_evaluated_permission",
    "AutoEvaluation": "auto_evaluation",
    "AutoPolicy": "auto_policy",
    "AWSRoleIdentity": "aws_role_identity",
    "Base64Source": "base_64_source",
    "BashToolConfig": "bash_tool_config",
    "BashToolConfigParams": "bash_tool_config_params",
    "BranchCheckout": "branch_checkout",
    "BucketReference": "bucket_reference",
    "BudgetLimit": "budget_limit",
    "BudgetReached": "budget_reached",
    "CacheCreationUsage": "cache_creation_usage",
    "CloudConfig": "cloud_config",
    "CloudConfigParams": "cloud_config_params",
    "CMEKControl": "cmek_control",
    "CMEKControlParams": "cmek_control_params",
    "CMEKDisabled": "cmek_disabled",
    "CMEKEnabled": "cmek_enabled",
    "CMEKEnabledParams": "cmek_enabled_params",
    "CMEKRegionActive": "cmek_region_active",
    "CMEKRegionFailed": "cmek_region_failed",
    "CMEKRegionNotConfigured": "cmek_region_not_configured",
    "CMEKRegionPending": "cmek_region_pending",
    "CMEKRegionStatus": "cmek_region_status",
    "CMEKRegionSuspended": "cmek_region_suspended",
    "CommitCheckout": "commit_checkout",
    "ContentBlock": "content_block",
    "ContentDelta": "content_delta",
    "Coordinator": "coordinator",
    "CoordinatorAgent": "coordinator_agent",
    "CoordinatorParams": "coordinator_params",
    "CreateActionURLRequest": "create_action_url_request",
    "CreateAgentRequest": "create_agent_request",
    "CreateCredentialRequest": "create_credential_request",
    "CreateDeploymentRequest": "create_deployment_request",
    "CreateDreamRequest": "create_dream_request",
    "CreateEnvironmentRequest": "create_environment_request",
    "CreateMemoryRequest": "create_memory_request",
    "CreateMemoryStoreRequest": "create_memory_store_request",
    "CreateSessionRequest": "create_session_request",
    "CreateSkillRequest": "create_skill_request",
    "CreateSkillVersionRequest": "create_skill_version_request",
    "CreateTunnelCertificateRequest": "create_tunnel_certificate_request",
    "CreateTunnelRequest": "create_tunnel_request",
    "CreateUserProfileRequest": "create_user_profile_request",
    "CreateVaultRequest": "create_vault_request",
    "Credential": "credential",
    "CredentialAuth": "credential_auth",
    "CredentialAuthParams": "credential_auth_params",
    "CredentialAuthUpdate": "credential_auth_update",
    "CredentialNetworking": "credential_networking",
    "CredentialPage": "credential_page",
    "CredentialValidation": "credential_validation",
    "CredentialValidationStatus": "credential_validation_status",
    "Currency": "currency",
    "CustomSkill": "custom_skill",
    "CustomSkillParams": "custom_skill_params",
    "CustomTool": "custom_tool",
    "CustomToolInputSchema": "custom_tool_input_schema",
    "DeletedCredential": "deleted_credential",
    "DeletedEnvironment": "deleted_environment",
    "DeletedFile": "deleted_file",
    "DeletedMemory": "deleted_memory",
    "DeletedMemoryStore": "deleted_memory_store",
    "DeletedSession": "deleted_session",
    "DeletedSessionResource": "deleted_session_resource",
    "DeletedSkill": "deleted_skill",
    "DeletedSkillVersion": "deleted_skill_version",
    "DeletedUserProfile": "deleted_user_profile",
    "DeletedVault": "deleted_vault",
    "Deployment": "deployment",
    "DeploymentInitialEvent": "deployment_initial_event",
    "DeploymentPage": "deployment_page",
    "DeploymentPauseAgentArchivedError": "deployment_pause_agent_archived_error",
    "DeploymentPauseEnvironmentArchivedError": "deployment_pause_environment_archived_error",
    "DeploymentPauseEnvironmentNotFoundError": "deployment_pause_environment_not_found_error",
    "DeploymentPauseError": "deployment_pause_error",
    "DeploymentPauseFileNotFoundError": "deployment_pause_file_not_found_error",
    "DeploymentPauseMCPEgressBlockedError": "deployment_pause_mcp_egress_blocked_error",
    "DeploymentPauseMemoryStoreArchivedError": "deployment_pause_memory_store_archived_error",
    "DeploymentPauseOrganizationDisabledError": "deployment_pause_organization_disabled_error",
    "DeploymentPauseReason": "deployment_pause_reason",
    "DeploymentPauseSelfHostedUnsupportedError": "deployment_pause_self_hosted_unsupported_error",
    "DeploymentPauseSessionResourceNotFoundError": (
        "deployment_pause_session_resource_not_found_error"
    ),
    "DeploymentPauseSkillNotFoundError": "deployment_pause_skill_not_found_error",
    "DeploymentPauseUnknownError": "deployment_pause_unknown_error",
    "DeploymentPauseVaultArchivedError": "deployment_pause_vault_archived_error",
    "DeploymentPauseVaultNotFoundError": "deployment_pause_vault_not_found_error",
    "DeploymentPauseWorkspaceArchivedError": "deployment_pause_workspace_archived_error",
    "DeploymentResource": "deployment_resource",
    "DeploymentRun": "deployment_run",
    "DeploymentRunAgentArchivedError": "deployment_run_agent_archived_error",
    "DeploymentRunEnvironmentArchivedError": "deployment_run_environment_archived_error",
    "DeploymentRunEnvironmentNotFoundError": "deployment_run_environment_not_found_error",
    "DeploymentRunError": "deployment_run_error",
    "DeploymentRunFileNotFoundError": "deployment_run_file_not_found_error",
    "DeploymentRunMCPEgressBlockedError": "deployment_run_mcp_egress_blocked_error",
    "DeploymentRunMemoryStoreArchivedError": "deployment_run_memory_store_archived_error",
    "DeploymentRunOrganizationDisabledError": "deployment_run_organization_disabled_error",
    "DeploymentRunPage": "deployment_run_page",
    "DeploymentRunSelfHostedUnsupportedError": "deployment_run_self_hosted_unsupported_error",
    "DeploymentRunSessionCreationRejectedError": "deployment_run_session_creation_rejected_error",
    "DeploymentRunSessionRateLimitedError": "deployment_run_session_rate_limited_error",
    "DeploymentRunSessionResourceNotFoundError": "deployment_run_session_resource_not_found_error",
    "DeploymentRunSkillNotFoundError": "deployment_run_skill_not_found_error",
    "DeploymentRunUnknownError": "deployment_run_unknown_error",
    "DeploymentRunVaultArchivedError": "deployment_run_vault_archived_error",
    "DeploymentRunVaultNotFoundError": "deployment_run_vault_not_found_error",
    "DeploymentRunWorkspaceArchivedError": "deployment_run_workspace_archived_error",
    "DeploymentStatus": "deployment_status",
    "DocumentBlock": "document_block",
    "DocumentSource": "document_source",
    "Dream": "dream",
    "DreamError": "dream_error",
    "DreamInput": "dream_input",
    "DreamMemoryStoreInput": "dream_memory_store_input",
    "DreamModelConfig": "dream_model_config",
    "DreamOutput": "dream_output",
    "DreamOutputBehavior": "dream_output_behavior",
    "DreamOutputCreateNew": "dream_output_create_new",
    "DreamOutputUpdateExisting": "dream_output_update_existing",
    "DreamPage": "dream_page",
    "DreamSessionsInput": "dream_sessions_input",
    "DreamStatus": "dream_status",
    "DreamUsage": "dream_usage",
    "EditToolConfig": "edit_tool_config",
    "EditToolConfigParams": "edit_tool_config_params",
    "Effort": "effort",
    "EffortHigh": "effort_high",
    "EffortLevel": "effort_level",
    "EffortLow": "effort_low",
    "EffortMax": "effort_max",
    "EffortMedium": "effort_medium",
    "EffortXhigh": "effort_xhigh",
    "EndTurn": "end_turn",
    "EnrollEndUserAction": "enroll_end_user_action",
    "EnrollmentURL": "enrollment_url",
    "EntityType": "entity_type",
    "Environment": "environment",
    "EnvironmentConfig": "environment_config",
    "EnvironmentConfigParams": "environment_config_params",
    "EnvironmentPage": "environment_page",
    "EnvironmentScope": "environment_scope",
    "EnvironmentVariableAuth": "environment_variable_auth",
    "EnvironmentVariableAuthParams": "environment_variable_auth_params",
    "EnvironmentVariableAuthUpdate": "environment_variable_auth_update",
    "ErrorBody": "error_body",
    "ErrorDetails": "error_details",
    "ErrorPauseReason": "error_pause_reason",
    "ErrorResponse": "error_response",
    "EvaluatedPermission": "evaluated_permission",
    "EventDelta": "event_delta",
    "EventDeltaType": "event_delta_type",
    "EventPreview": "event_preview",
    "EventStart": "event_start",
    "ExecutionIdentity": "execution_identity",
    "ExternalUserDetails": "external_user_details",
    "ExternalUserDetailsParams": "external_user_details_params",
    "FeatureDisabled": "feature_disabled",
    "FileMetadata": "file_metadata",
    "FilePage": "file_page",
    "FileResource": "file_resource",
    "FileResourceParams": "file_resource_params",
    "FileRubric": "file_rubric",
    "FileScope": "file_scope",
    "FileSource": "file_source",
    "GitHubRepositoryResource": "github_repository_resource",
    "GitHubRepositoryResourceConfig": "github_repository_resource_config",
    "GitHubRepositoryResourceParams": "github_repository_resource_params",
    "GlobToolConfig": "glob_tool_config",
    "GlobToolConfigParams": "glob_tool_config_params",
    "GoogleDataControls": "google_data_controls",
    "GrepToolConfig": "grep_tool_config",
    "GrepToolConfigParams": "grep_tool_config_params",
    "ImageBlock": "image_block",
    "ImageSource": "image_source",
    "InjectionLocation": "injection_location",
    "InjectionLocationParams": "injection_location_params",
    "InlineAgent": "inline_agent",
    "InlineAgents": "inline_agents",
    "InlineAgentsEnabled": "inline_agents_enabled",
    "KnownDreamErrorType": "known_dream_error_type",
    "KnownErrorType": "known_error_type",
    "KnownModelName": "known_model_name",
    "KnownOutcomeResult": "known_outcome_result",
    "KnownOutcomeState": "known_outcome_state",
    "KnownPermissionReasonCode": "known_permission_reason_code",
    "KnownSkillSourceFilter": "known_skill_source_filter",
    "KnownStorageCheck": "known_storage_check",
    "KnownStorageRole": "known_storage_role",
    "LimitedCredentialNetworking": "limited_credential_networking",
    "LimitedNetworking": "limited_networking",
    "LimitedNetworkingParams": "limited_networking_params",
    "ManualPauseReason": "manual_pause_reason",
    "ManualTriggerContext": "manual_trigger_context",
    "MCPOAuth": "mcp_oauth",
    "MCPOAuthParams": "mcp_oauth_params",
    "MCPOAuthRefresh": "mcp_oauth_refresh",
    "MCPOAuthRefreshParams": "mcp_oauth_refresh_params",
    "MCPOAuthRefreshUpdate": "mcp_oauth_refresh_update",
    "MCPOAuthUpdate": "mcp_oauth_update",
    "MCPProbe": "mcp_probe",
    "MCPServer": "mcp_server",
    "MCPToolConfig": "mcp_tool_config",
    "MCPToolConfigParams": "mcp_tool_config_params",
    "MCPToolset": "mcp_toolset",
    "MCPToolsetParams": "mcp_toolset_params",
    "Memory": "memory",
    "MemoryListItem": "memory_list_item",
    "MemoryOperation": "memory_operation",
    "MemoryPage": "memory_page",
    "MemoryPrecondition": "memory_precondition",
    "MemoryPrefix": "memory_prefix",
    "MemoryStore": "memory_store",
    "MemoryStoreAccess": "memory_store_access",
    "MemoryStorePage": "memory_store_page",
    "MemoryStoreResource": "memory_store_resource",
    "MemoryStoreResourceParams": "memory_store_resource_params",
    "MemoryVersion": "memory_version",
    "MemoryVersionPage": "memory_version_page",
    "MemoryView": "memory_view",
    "ModelConfig": "model_config",
    "ModelConfigParams": "model_config_params",
    "ModelSpeed": "model_speed",
    "ModelUsage": "model_usage",
    "MonetaryAmount": "monetary_amount",
    "Multiagent": "multiagent",
    "Multiagent20261001": "multiagent_20261001",
    "Multiagent20261001Params": "multiagent_20261001_params",
    "MultiagentAdvisor": "multiagent_advisor",
    "MultiagentAdvisorEnabled": "multiagent_advisor_enabled",
    "MultiagentParams": "multiagent_params",
    "Networking": "networking",
    "NetworkingParams": "networking_params",
    "OutcomeEvaluation": "outcome_evaluation",
    "Packages": "packages",
    "PackagesParams": "packages_params",
    "PermissionPolicy": "permission_policy",
    "PredefinedAgent": "predefined_agent",
    "ProbeHTTPResponse": "probe_http_response",
    "ReadToolConfig": "read_tool_config",
    "ReadToolConfigParams": "read_tool_config_params",
    "RedactedBlock": "redacted_block",
    "Refusal": "refusal",
    "RefusalCategory": "refusal_category",
    "RefusalDetails": "refusal_details",
    "RepositoryCheckout": "repository_checkout",
    "RequiresAction": "requires_action",
    "RetiredBucket": "retired_bucket",
    "RetiredKey": "retired_key",
    "RetriesExhausted": "retries_exhausted",
    "RetryStatus": "retry_status",
    "RetryStatusExhausted": "retry_status_exhausted",
    "RetryStatusRetrying": "retry_status_retrying",
    "RetryStatusTerminal": "retry_status_terminal",
    "RosterEntry": "roster_entry",
    "RotateTunnelTokenRequest": "rotate_tunnel_token_request",
    "Rubric": "rubric",
    "Schedule": "schedule",
    "ScheduleParams": "schedule_params",
    "ScheduleTriggerContext": "schedule_trigger_context",
    "SearchResultBlock": "search_result_block",
    "SearchResultCitations": "search_result_citations",
    "SelfHostedConfig": "self_hosted_config",
    "SelfReference": "self_reference",
    "SendableEvent": "sendable_event",
    "SendEventsRequest": "send_events_request",
    "SendEventsResponse": "send_events_response",
    "SentEvent": "sent_event",
    "ServerToolUsage": "server_tool_usage",
    "ServiceAccountActor": "service_account_actor",
    "ServiceAccountIdentity": "service_account_identity",
    "Session": "session",
    "SessionActor": "session_actor",
    "SessionAgent": "session_agent",
    "SessionAgentUpdate": "session_agent_update",
    "SessionBillingError": "session_billing_error",
    "SessionCompactionLimitReachedError": "session_compaction_limit_reached_error",
    "SessionCoordinator": "session_coordinator",
    "SessionCoordinatorAgent": "session_coordinator_agent",
    "SessionCredentialHostUnreachableError": "session_credential_host_unreachable_error",
    "SessionDeletedEvent": "session_deleted_event",
    "SessionError": "session_error",
    "SessionErrorEvent": "session_error_event",
    "SessionEvent": "session_event",
    "SessionEventPage": "session_event_page",
    "SessionEventType": "session_event_type",
    "SessionInitialEvent": "session_initial_event",
    "SessionMCPAuthenticationFailedError": "session_mcp_authentication_failed_error",
    "SessionMCPConnectionFailedError": "session_mcp_connection_failed_error",
    "SessionModelOverloadedError": "session_model_overloaded_error",
    "SessionModelRateLimitedError": "session_model_rate_limited_error",
    "SessionModelRequestFailedError": "session_model_request_failed_error",
    "SessionMultiagent": "session_multiagent",
    "SessionMultiagent20261001": "session_multiagent_20261001",
    "SessionPage": "session_page",
    "SessionRepositoryAuthenticationError": "session_repository_authentication_error",
    "SessionRepositoryCheckoutError": "session_repository_checkout_error",
    "SessionRepositoryCloneError": "session_repository_clone_error",
    "SessionRepositoryForbiddenError": "session_repository_forbidden_error",
    "SessionRepositoryNotFoundError": "session_repository_not_found_error",
    "SessionResource": "session_resource",
    "SessionResourcePage": "session_resource_page",
    "SessionResourceParams": "session_resource_params",
    "SessionStats": "session_stats",
    "SessionStatus": "session_status",
    "SessionStatusIdleEvent": "session_status_idle_event",
    "SessionStatusRescheduledEvent": "session_status_rescheduled_event",
    "SessionStatusRunningEvent": "session_status_running_event",
    "SessionStatusTerminatedEvent": "session_status_terminated_event",
    "SessionSubagents": "session_subagents",
    "SessionSubagentsEnabled": "session_subagents_enabled",
    "SessionThread": "session_thread",
    "SessionThreadAgent": "session_thread_agent",
    "SessionThreadCreatedEvent": "session_thread_created_event",
    "SessionThreadPage": "session_thread_page",
    "SessionThreadStats": "session_thread_stats",
    "SessionThreadStatusIdleEvent": "session_thread_status_idle_event",
    "SessionThreadStatusRescheduledEvent": "session_thread_status_rescheduled_event",
    "SessionThreadStatusRunningEvent": "session_thread_status_running_event",
    "SessionThreadStatusTerminatedEvent": "session_thread_status_terminated_event",
    "SessionToolUseLimitReachedError": "session_tool_use_limit_reached_error",
    "SessionUnknownError": "session_unknown_error",
    "SessionUpdatedEvent": "session_updated_event",
    "SessionUsageEvent": "session_usage_event",
    "SessionWorkflows": "session_workflows",
    "SessionWorkflowsEnabled": "session_workflows_enabled",
    "Skill": "skill",
    "SkillPage": "skill_page",
    "SkillSource": "skill_source",
    "SkillSourceType": "skill_source_type",
    "SkillVersion": "skill_version",
    "SkillVersionPage": "skill_version_page",
    "SortOrder": "sort_order",
    "SpanModelRequestEndEvent": "span_model_request_end_event",
    "SpanModelRequestStartEvent": "span_model_request_start_event",
    "SpanOutcomeEvaluationEndEvent": "span_outcome_evaluation_end_event",
    "SpanOutcomeEvaluationOngoingEvent": "span_outcome_evaluation_ongoing_event",
    "SpanOutcomeEvaluationStartEvent": "span_outcome_evaluation_start_event",
    "StaticBearerAuth": "static_bearer_auth",
    "StaticBearerAuthParams": "static_bearer_auth_params",
    "StaticBearerAuthUpdate": "static_bearer_auth_update",
    "StopReason": "stop_reason",
    "StopWorkRequest": "stop_work_request",
    "StorageBucket": "storage_bucket",
    "StorageControl": "storage_control",
    "StorageControlParams": "storage_control_params",
    "StorageDisabled": "storage_disabled",
    "StorageEnabled": "storage_enabled",
    "StorageEnabledParams": "storage_enabled_params",
    "StorageFailedCheck": "storage_failed_check",
    "StorageRegionActive": "storage_region_active",
    "StorageRegionFailed": "storage_region_failed",
    "StorageRegionNotConfigured": "storage_region_not_configured",
    "StorageRegionPending": "storage_region_pending",
    "StorageRegionStatus": "storage_region_status",
    "StorageRegionSuspended": "storage_region_suspended",
    "StreamEvent": "stream_event",
    "Subagents": "subagents",
    "SubagentsEnabled": "subagents_enabled",
    "SubagentsEnabledParams": "subagents_enabled_params",
    "SubagentsParams": "subagents_params",
    "SystemMessage": "system_message",
    "SystemMessageEvent": "system_message_event",
    "TextBlock": "text_block",
    "TextRubric": "text_rubric",
    "TextSource": "text_source",
    "TokenEndpointAuth": "token_endpoint_auth",
    "TokenEndpointAuthBasic": "token_endpoint_auth_basic",
    "TokenEndpointAuthBasicParams": "token_endpoint_auth_basic_params",
    "TokenEndpointAuthBasicUpdate": "token_endpoint_auth_basic_update",
    "TokenEndpointAuthNone": "token_endpoint_auth_none",
    "TokenEndpointAuthParams": "token_endpoint_auth_params",
    "TokenEndpointAuthPost": "token_endpoint_auth_post",
    "TokenEndpointAuthPostParams": "token_endpoint_auth_post_params",
    "TokenEndpointAuthPostUpdate": "token_endpoint_auth_post_update",
    "TokenEndpointAuthUpdate": "token_endpoint_auth_update",
    "TokenRefresh": "token_refresh",
    "TokenRefreshStatus": "token_refresh_status",
    "ToolConfirmationResult": "tool_confirmation_result",
    "ToolEvaluation": "tool_evaluation",
    "ToolReference": "tool_reference",
    "ToolResultContent": "tool_result_content",
    "ToolsetDefaultConfig": "toolset_default_config",
    "ToolsetDefaultConfigParams": "toolset_default_config_params",
    "TriggerContext": "trigger_context",
    "TriggerType": "trigger_type",
    "TrustGrant": "trust_grant",
    "TrustGrantStatus": "trust_grant_status",
    "Tunnel": "tunnel",
    "TunnelCertificate": "tunnel_certificate",
    "TunnelCertificatePage": "tunnel_certificate_page",
    "TunnelPage": "tunnel_page",
    "TunnelToken": "tunnel_token",
    "UnrestrictedNetworking": "unrestricted_networking",
    "UpdateAgentRequest": "update_agent_request",
    "UpdateCredentialRequest": "update_credential_request",
    "UpdateDeploymentRequest": "update_deployment_request",
    "UpdateEnvironmentRequest": "update_environment_request",
    "UpdateGoogleDataControlsRequest": "update_google_data_controls_request",
    "UpdateMemoryRequest": "update_memory_request",
    "UpdateMemoryStoreRequest": "update_memory_store_request",
    "UpdateSessionRequest": "update_session_request",
    "UpdateSessionResourceRequest": "update_session_resource_request",
    "UpdateUserProfileRequest": "update_user_profile_request",
    "UpdateVaultRequest": "update_vault_request",
    "UpdateWorkRequest": "update_work_request",
    "UploadFileRequest": "upload_file_request",
    "URLSource": "url_source",
    "Usage": "usage",
    "UserActor": "user_actor",
    "UserCustomToolResult": "user_custom_tool_result",
    "UserCustomToolResultEvent": "user_custom_tool_result_event",
    "UserDefineOutcome": "user_define_outcome",
    "UserDefineOutcomeEvent": "user_define_outcome_event",
    "UserInterrupt": "user_interrupt",
    "UserInterruptEvent": "user_interrupt_event",
    "UserLocation": "user_location",
    "UserMessage": "user_message",
    "UserMessageEvent": "user_message_event",
    "UserProfile": "user_profile",
    "UserProfileAccessType": "user_profile_access_type",
    "UserProfileActionURL": "user_profile_action_url",
    "UserProfileOrderBy": "user_profile_order_by",
    "UserProfilePage": "user_profile_page",
    "UserToolConfirmation": "user_tool_confirmation",
    "UserToolConfirmationEvent": "user_tool_confirmation_event",
    "UserToolResult": "user_tool_result",
    "UserToolResultEvent": "user_tool_result_event",
    "Vault": "vault",
    "VaultPage": "vault_page",
    "WebFetchSourceAll": "web_fetch_source_all",
    "WebFetchSourceExcept": "web_fetch_source_except",
    "WebFetchSourceFilter": "web_fetch_source_filter",
    "WebFetchSourceNone": "web_fetch_source_none",
    "WebFetchSourceOnly": "web_fetch_source_only",
    "WebFetchSources": "web_fetch_sources",
    "WebFetchSourceShorthand": "web_fetch_source_shorthand",
    "WebFetchSourcesParams": "web_fetch_sources_params",
    "WebFetchSourceToggle": "web_fetch_source_toggle",
    "WebFetchToolConfig": "web_fetch_tool_config",
    "WebFetchToolConfigParams": "web_fetch_tool_config_params",
    "WebhookAgentArchived": "webhook_agent_archived",
    "WebhookAgentCreated": "webhook_agent_created",
    "WebhookAgentDeleted": "webhook_agent_deleted",
    "WebhookAgentUpdated": "webhook_agent_updated",
    "WebhookDeploymentArchived": "webhook_deployment_archived",
    "WebhookDeploymentCreated": "webhook_deployment_created",
    "WebhookDeploymentDeleted": "webhook_deployment_deleted",
    "WebhookDeploymentPaused": "webhook_deployment_paused",
    "WebhookDeploymentRunFailed": "webhook_deployment_run_failed",
    "WebhookDeploymentRunStarted": "webhook_deployment_run_started",
    "WebhookDeploymentRunSucceeded": "webhook_deployment_run_succeeded",
    "WebhookDeploymentUnpaused": "webhook_deployment_unpaused",
    "WebhookDeploymentUpdated": "webhook_deployment_updated",
    "WebhookEnvironmentArchived": "webhook_environment_archived",
    "WebhookEnvironmentCreated": "webhook_environment_created",
    "WebhookEnvironmentDeleted": "webhook_environment_deleted",
    "WebhookEnvironmentUpdated": "webhook_environment_updated",
    "WebhookEvent": "webhook_event",
    "WebhookEventData": "webhook_event_data",
    "WebhookExternalKeyFailed": "webhook_external_key_failed",
    "WebhookExternalKeyRecovered": "webhook_external_key_recovered",
    "WebhookExternalStorageFailed": "webhook_external_storage_failed",
    "WebhookExternalStorageRecovered": "webhook_external_storage_recovered",
    "WebhookMemoryStoreArchived": "webhook_memory_store_archived",
    "WebhookMemoryStoreCreated": "webhook_memory_store_created",
    "WebhookMemoryStoreDeleted": "webhook_memory_store_deleted",
    "WebhookSessionArchived": "webhook_session_archived",
    "WebhookSessionBudgetReached": "webhook_session_budget_reached",
    "WebhookSessionCreated": "webhook_session_created",
    "WebhookSessionDeleted": "webhook_session_deleted",
    "WebhookSessionIdled": "webhook_session_idled",
    "WebhookSessionOutcomeEvaluationEnded": "webhook_session_outcome_evaluation_ended",
    "WebhookSessionPending": "webhook_session_pending",
    "WebhookSessionRequiresAction": "webhook_session_requires_action",
    "WebhookSessionRunning": "webhook_session_running",
    "WebhookSessionStatusIdled": "webhook_session_status_idled",
    "WebhookSessionStatusRescheduled": "webhook_session_status_rescheduled",
    "WebhookSessionStatusRunStarted": "webhook_session_status_run_started",
    "WebhookSessionStatusTerminated": "webhook_session_status_terminated",
    "WebhookSessionThreadCreated": "webhook_session_thread_created",
    "WebhookSessionThreadIdled": "webhook_session_thread_idled",
    "WebhookSessionThreadTerminated": "webhook_session_thread_terminated",
    "WebhookSessionUpdated": "webhook_session_updated",
    "WebhookUserProfileEnforcementActionOpened": "webhook_user_profile_enforcement_action_opened",
    "WebhookUserProfileEnforcementActionResolved": (
        "webhook_user_profile_enforcement_action_resolved"
    ),
    "WebhookUserProfileProgramStatusUpdated": "webhook_user_profile_program_status_updated",
    "WebhookVaultArchived": "webhook_vault_archived",
    "WebhookVaultCreated": "webhook_vault_created",
    "WebhookVaultCredentialArchived": "webhook_vault_credential_archived",
    "WebhookVaultCredentialCreated": "webhook_vault_credential_created",
    "WebhookVaultCredentialDeleted": "webhook_vault_credential_deleted",
    "WebhookVaultCredentialRefreshFailed": "webhook_vault_credential_refresh_failed",
    "WebhookVaultDeleted": "webhook_vault_deleted",
    "WebSearchToolConfig": "web_search_tool_config",
    "WebSearchToolConfigParams": "web_search_tool_config_params",
    "Work": "work",
    "WorkData": "work_data",
    "WorkflowRunCreatedEvent": "workflow_run_created_event",
    "WorkflowRunError": "workflow_run_error",
    "WorkflowRunErrorEvent": "workflow_run_error_event",
    "WorkflowRunMaxRunsError": "workflow_run_max_runs_error",
    "WorkflowRunPhase": "workflow_run_phase",
    "WorkflowRunPhaseEndedEvent": "workflow_run_phase_ended_event",
    "WorkflowRunPhaseStartedEvent": "workflow_run_phase_started_event",
    "WorkflowRunProgramError": "workflow_run_program_error",
    "WorkflowRunResult": "workflow_run_result",
    "WorkflowRunResultCompleted": "workflow_run_result_completed",
    "WorkflowRunResultError": "workflow_run_result_error",
    "WorkflowRunResultStopped": "workflow_run_result_stopped",
    "WorkflowRunStatusEndedEvent": "workflow_run_status_ended_event",
    "WorkflowRunStatusIdleEvent": "workflow_run_status_idle_event",
    "WorkflowRunStatusRunningEvent": "workflow_run_status_running_event",
    "WorkflowRunThreadLimitError": "workflow_run_thread_limit_error",
    "WorkflowRunTimeoutError": "workflow_run_timeout_error",
    "WorkflowRunUnknownError": "workflow_run_unknown_error",
    "Workflows": "workflows",
    "WorkflowsEnabled": "workflows_enabled",
    "WorkflowsEnabledParams": "workflows_enabled_params",
    "WorkflowsParams": "workflows_params",
    "WorkHeartbeat": "work_heartbeat",
    "WorkPage": "work_page",
    "WorkQueueStats": "work_queue_stats",
    "WorkState": "work_state",
    "WriteToolConfig": "write_tool_config",
    "WriteToolConfigParams": "write_tool_config_params",
    "AccountStatusLiteral": "_inputs",
    "AdvisorDict": "_inputs",
    "AgentReferenceParamsDict": "_inputs",
    "AgentSelectionDict": "_inputs",
    "AgentSkillParamsDict": "_inputs",
    "AgentToolConfigParamsDict": "_inputs",
    "AgentToolParamsDict": "_inputs",
    "AgentToolset20260401ParamsDict": "_inputs",
    "AgentWithOverridesDict": "_inputs",
    "AlwaysAllowPolicyDict": "_inputs",
    "AlwaysAskPolicyDict": "_inputs",
    "AnthropicSkillParamsDict": "_inputs",
    "AutoPolicyDict": "_inputs",
    "AWSRoleIdentityDict": "_inputs",
    "Base64SourceDict": "_inputs",
    "BashToolConfigParamsDict": "_inputs",
    "BranchCheckoutDict": "_inputs",
    "BucketReferenceDict": "_inputs",
    "BudgetLimitDict": "_inputs",
    "CloudConfigParamsDict": "_inputs",
    "CMEKControlParamsDict": "_inputs",
    "CMEKEnabledParamsDict": "_inputs",
    "CommitCheckoutDict": "_inputs",
    "ContentBlockDict": "_inputs",
    "CoordinatorParamsDict": "_inputs",
    "CreateActionURLRequestDict": "_inputs",
    "CreateAgentRequestDict": "_inputs",
    "CreateCredentialRequestDict": "_inputs",
    "CreateDeploymentRequestDict": "_inputs",
    "CreateDreamRequestDict": "_inputs",
    "CreateEnvironmentRequestDict": "_inputs",
    "CreateMemoryRequestDict": "_inputs",
    "CreateMemoryStoreRequestDict": "_inputs",
    "CreateSessionRequestDict": "_inputs",
    "CreateSkillRequestDict": "_inputs",
    "CreateSkillVersionRequestDict": "_inputs",
    "CreateTunnelCertificateRequestDict": "_inputs",
    "CreateTunnelRequestDict": "_inputs",
    "CreateUserProfileRequestDict": "_inputs",
    "CreateVaultRequestDict": "_inputs",
    "CredentialAuthParamsDict": "_inputs",
    "CredentialAuthUpdateDict": "_inputs",
    "CredentialNetworkingDict": "_inputs",
    "CurrencyLiteral": "_inputs",
    "CustomSkillParamsDict": "_inputs",
    "CustomToolDict": "_inputs",
    "CustomToolInputSchemaDict": "_inputs",
    "DeploymentInitialEventDict": "_inputs",
    "DeploymentStatusLiteral": "_inputs",
    "DocumentBlockDict": "_inputs",
    "DocumentSourceDict": "_inputs",
    "DreamInputDict": "_inputs",
    "DreamMemoryStoreInputDict": "_inputs",
    "DreamModelConfigDict": "_inputs",
    "DreamOutputBehaviorDict": "_inputs",
    "DreamOutputCreateNewDict": "_inputs",
    "DreamOutputUpdateExistingDict": "_inputs",
    "DreamSessionsInputDict": "_inputs",
    "DreamStatusLiteral": "_inputs",
    "EditToolConfigParamsDict": "_inputs",
    "EffortDict": "_inputs",
    "EffortHighDict": "_inputs",
    "EffortLevelLiteral": "_inputs",
    "EffortLowDict": "_inputs",
    "EffortMaxDict": "_inputs",
    "EffortMediumDict": "_inputs",
    "EffortXhighDict": "_inputs",
    "EnrollEndUserActionDict": "_inputs",
    "EntityTypeLiteral": "_inputs",
    "EnvironmentConfigParamsDict": "_inputs",
    "EnvironmentScopeLiteral": "_inputs",
    "EnvironmentVariableAuthParamsDict": "_inputs",
    "EnvironmentVariableAuthUpdateDict": "_inputs",
    "EventDeltaTypeLiteral": "_inputs",
    "ExecutionIdentityDict": "_inputs",
    "ExternalUserDetailsParamsDict": "_inputs",
    "FeatureDisabledDict": "_inputs",
    "FileResourceParamsDict": "_inputs",
    "FileRubricDict": "_inputs",
    "FileSourceDict": "_inputs",
    "GitHubRepositoryResourceParamsDict": "_inputs",
    "GlobToolConfigParamsDict": "_inputs",
    "GrepToolConfigParamsDict": "_inputs",
    "ImageBlockDict": "_inputs",
    "ImageSourceDict": "_inputs",
    "InjectionLocationParamsDict": "_inputs",
    "InlineAgentsDict": "_inputs",
    "InlineAgentsEnabledDict": "_inputs",
    "KnownModelNameLiteral": "_inputs",
    "KnownSkillSourceFilterLiteral": "_inputs",
    "LimitedCredentialNetworkingDict": "_inputs",
    "LimitedNetworkingParamsDict": "_inputs",
    "MCPOAuthParamsDict": "_inputs",
    "MCPOAuthRefreshParamsDict": "_inputs",
    "MCPOAuthRefreshUpdateDict": "_inputs",
    "MCPOAuthUpdateDict": "_inputs",
    "MCPServerDict": "_inputs",
    "MCPToolConfigParamsDict": "_inputs",
    "MCPToolsetParamsDict": "_inputs",
    "MemoryOperationLiteral": "_inputs",
    "MemoryPreconditionDict": "_inputs",
    "MemoryStoreAccessLiteral": "_inputs",
    "MemoryStoreResourceParamsDict": "_inputs",
    "MemoryViewLiteral": "_inputs",
    "ModelConfigParamsDict": "_inputs",
    "ModelSpeedLiteral": "_inputs",
    "MonetaryAmountDict": "_inputs",
    "Multiagent20261001ParamsDict": "_inputs",
    "MultiagentAdvisorDict": "_inputs",
    "MultiagentAdvisorEnabledDict": "_inputs",
    "MultiagentParamsDict": "_inputs",
    "NetworkingParamsDict": "_inputs",
    "PackagesParamsDict": "_inputs",
    "PermissionPolicyDict": "_inputs",
    "PredefinedAgentDict": "_inputs",
    "ReadToolConfigParamsDict": "_inputs",
    "RedactedBlockDict": "_inputs",
    "RepositoryCheckoutDict": "_inputs",
    "RosterEntryDict": "_inputs",
    "RotateTunnelTokenRequestDict": "_inputs",
    "RubricDict": "_inputs",
    "ScheduleParamsDict": "_inputs",
    "SearchResultBlockDict": "_inputs",
    "SearchResultCitationsDict": "_inputs",
    "SelfHostedConfigDict": "_inputs",
    "SelfReferenceDict": "_inputs",
    "SendableEventDict": "_inputs",
    "SendEventsRequestDict": "_inputs",
    "ServiceAccountIdentityDict": "_inputs",
    "SessionAgentUpdateDict": "_inputs",
    "SessionEventTypeLiteral": "_inputs",
    "SessionInitialEventDict": "_inputs",
    "SessionResourceParamsDict": "_inputs",
    "SessionStatusLiteral": "_inputs",
    "SortOrderLiteral": "_inputs",
    "StaticBearerAuthParamsDict": "_inputs",
    "StaticBearerAuthUpdateDict": "_inputs",
    "StopWorkRequestDict": "_inputs",
    "StorageControlParamsDict": "_inputs",
    "StorageEnabledParamsDict": "_inputs",
    "SubagentsEnabledParamsDict": "_inputs",
    "SubagentsParamsDict": "_inputs",
    "SystemMessageDict": "_inputs",
    "TextBlockDict": "_inputs",
    "TextRubricDict": "_inputs",
    "TextSourceDict": "_inputs",
    "TokenEndpointAuthBasicParamsDict": "_inputs",
    "TokenEndpointAuthBasicUpdateDict": "_inputs",
    "TokenEndpointAuthNoneDict": "_inputs",
    "TokenEndpointAuthParamsDict": "_inputs",
    "TokenEndpointAuthPostParamsDict": "_inputs",
    "TokenEndpointAuthPostUpdateDict": "_inputs",
    "TokenEndpointAuthUpdateDict": "_inputs",
    "ToolConfirmationResultLiteral": "_inputs",
    "ToolReferenceDict": "_inputs",
    "ToolResultContentDict": "_inputs",
    "ToolsetDefaultConfigParamsDict": "_inputs",
    "TriggerTypeLiteral": "_inputs",
    "UnrestrictedNetworkingDict": "_inputs",
    "UpdateAgentRequestDict": "_inputs",
    "UpdateCredentialRequestDict": "_inputs",
    "UpdateDeploymentRequestDict": "_inputs",
    "UpdateEnvironmentRequestDict": "_inputs",
    "UpdateGoogleDataControlsRequestDict": "_inputs",
    "UpdateMemoryRequestDict": "_inputs",
    "UpdateMemoryStoreRequestDict": "_inputs",
    "UpdateSessionRequestDict": "_inputs",
    "UpdateSessionResourceRequestDict": "_inputs",
    "UpdateUserProfileRequestDict": "_inputs",
    "UpdateVaultRequestDict": "_inputs",
    "UpdateWorkRequestDict": "_inputs",
    "UploadFileRequestDict": "_inputs",
    "URLSourceDict": "_inputs",
    "UserCustomToolResultDict": "_inputs",
    "UserDefineOutcomeDict": "_inputs",
    "UserInterruptDict": "_inputs",
    "UserLocationDict": "_inputs",
    "UserMessageDict": "_inputs",
    "UserProfileAccessTypeLiteral": "_inputs",
    "UserProfileOrderByLiteral": "_inputs",
    "UserToolConfirmationDict": "_inputs",
    "UserToolResultDict": "_inputs",
    "WebFetchSourceAllDict": "_inputs",
    "WebFetchSourceExceptDict": "_inputs",
    "WebFetchSourceFilterDict": "_inputs",
    "WebFetchSourceNoneDict": "_inputs",
    "WebFetchSourceOnlyDict": "_inputs",
    "WebFetchSourceShorthandLiteral": "_inputs",
    "WebFetchSourcesParamsDict": "_inputs",
    "WebFetchSourceToggleDict": "_inputs",
    "WebFetchToolConfigParamsDict": "_inputs",
    "WebSearchToolConfigParamsDict": "_inputs",
    "WorkflowsEnabledParamsDict": "_inputs",
    "WorkflowsParamsDict": "_inputs",
    "WriteToolConfigParamsDict": "_inputs",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(__name__, _MODULES)
