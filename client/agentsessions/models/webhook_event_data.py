# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What happened to which object. `type` tells; some types have a namesake among the events of a
session, but these are not the same objects."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "WebhookEventData",
    "type",
    {
        "agent.created": "webhook_agent_created:WebhookAgentCreated",
        "agent.updated": "webhook_agent_updated:WebhookAgentUpdated",
        "agent.archived": "webhook_agent_archived:WebhookAgentArchived",
        "agent.deleted": "webhook_agent_deleted:WebhookAgentDeleted",
        "deployment.created": "webhook_deployment_created:WebhookDeploymentCreated",
        "deployment.updated": "webhook_deployment_updated:WebhookDeploymentUpdated",
        "deployment.paused": "webhook_deployment_paused:WebhookDeploymentPaused",
        "deployment.unpaused": "webhook_deployment_unpaused:WebhookDeploymentUnpaused",
        "deployment.archived": "webhook_deployment_archived:WebhookDeploymentArchived",
        "deployment.deleted": "webhook_deployment_deleted:WebhookDeploymentDeleted",
        "deployment_run.started": "webhook_deployment_run_started:WebhookDeploymentRunStarted",
        "deployment_run.succeeded": (
            "webhook_deployment_run_succeeded:WebhookDeploymentRunSucceeded"
        ),
        "deployment_run.failed": "webhook_deployment_run_failed:WebhookDeploymentRunFailed",
        "environment.created": "webhook_environment_created:WebhookEnvironmentCreated",
        "environment.updated": "webhook_environment_updated:WebhookEnvironmentUpdated",
        "environment.archived": "webhook_environment_archived:WebhookEnvironmentArchived",
        "environment.deleted": "webhook_environment_deleted:WebhookEnvironmentDeleted",
        "external_key.failed": "webhook_external_key_failed:WebhookExternalKeyFailed",
        "external_key.recovered": "webhook_external_key_recovered:WebhookExternalKeyRecovered",
        "external_storage.failed": "webhook_external_storage_failed:WebhookExternalStorageFailed",
        "external_storage.recovered": (
            "webhook_external_storage_recovered:WebhookExternalStorageRecovered"
        ),
        "memory_store.created": "webhook_memory_store_created:WebhookMemoryStoreCreated",
        "memory_store.archived": "webhook_memory_store_archived:WebhookMemoryStoreArchived",
        "memory_store.deleted": "webhook_memory_store_deleted:WebhookMemoryStoreDeleted",
        "session.created": "webhook_session_created:WebhookSessionCreated",
        "session.pending": "webhook_session_pending:WebhookSessionPending",
        "session.running": "webhook_session_running:WebhookSessionRunning",
        "session.idled": "webhook_session_idled:WebhookSessionIdled",
        "session.requires_action": "webhook_session_requires_action:WebhookSessionRequiresAction",
        "session.archived": "webhook_session_archived:WebhookSessionArchived",
        "session.status_run_started": (
            "webhook_session_status_run_started:WebhookSessionStatusRunStarted"
        ),
        "session.status_idled": "webhook_session_status_idled:WebhookSessionStatusIdled",
        "session.budget_reached": "webhook_session_budget_reached:WebhookSessionBudgetReached",
        "session.status_rescheduled": (
            "webhook_session_status_rescheduled:WebhookSessionStatusRescheduled"
        ),
        "session.status_terminated": (
            "webhook_session_status_terminated:WebhookSessionStatusTerminated"
        ),
        "session.thread_created": "webhook_session_thread_created:WebhookSessionThreadCreated",
        "session.thread_idled": "webhook_session_thread_idled:WebhookSessionThreadIdled",
        "session.thread_terminated": (
            "webhook_session_thread_terminated:WebhookSessionThreadTerminated"
        ),
        "session.outcome_evaluation_ended": (
            "webhook_session_outcome_evaluation_ended:WebhookSessionOutcomeEvaluationEnded"
        ),
        "session.updated": "webhook_session_updated:WebhookSessionUpdated",
        "session.deleted": "webhook_session_deleted:WebhookSessionDeleted",
        "user_profile.program_status_updated": (
            "webhook_user_profile_program_status_updated:WebhookUserProfileProgramStatusUpdated"
        ),
        "user_profile.enforcement_action_opened": (
            "webhook_user_profile_enforcement_action_opened:"
            "WebhookUserProfileEnforcementActionOpened"
        ),
        "user_profile.enforcement_action_resolved": (
            "webhook_user_profile_enforcement_action_resolved:"
            "WebhookUserProfileEnforcementActionResolved"
        ),
        "vault.created": "webhook_vault_created:WebhookVaultCreated",
        "vault.archived": "webhook_vault_archived:WebhookVaultArchived",
        "vault.deleted": "webhook_vault_deleted:WebhookVaultDeleted",
        "vault_credential.created": (
            "webhook_vault_credential_created:WebhookVaultCredentialCreated"
        ),
        "vault_credential.archived": (
            "webhook_vault_credential_archived:WebhookVaultCredentialArchived"
        ),
        "vault_credential.deleted": (
            "webhook_vault_credential_deleted:WebhookVaultCredentialDeleted"
        ),
        "vault_credential.refresh_failed": (
            "webhook_vault_credential_refresh_failed:WebhookVaultCredentialRefreshFailed"
        ),
    },
    __name__,
)

if TYPE_CHECKING:
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

    WebhookEventData: TypeAlias = (
        WebhookAgentCreated
        | WebhookAgentUpdated
        | WebhookAgentArchived
        | WebhookAgentDeleted
        | WebhookDeploymentCreated
        | WebhookDeploymentUpdated
        | WebhookDeploymentPaused
        | WebhookDeploymentUnpaused
        | WebhookDeploymentArchived
        | WebhookDeploymentDeleted
        | WebhookDeploymentRunStarted
        | WebhookDeploymentRunSucceeded
        | WebhookDeploymentRunFailed
        | WebhookEnvironmentCreated
        | WebhookEnvironmentUpdated
        | WebhookEnvironmentArchived
        | WebhookEnvironmentDeleted
        | WebhookExternalKeyFailed
        | WebhookExternalKeyRecovered
        | WebhookExternalStorageFailed
        | WebhookExternalStorageRecovered
        | WebhookMemoryStoreCreated
        | WebhookMemoryStoreArchived
        | WebhookMemoryStoreDeleted
        | WebhookSessionCreated
        | WebhookSessionPending
        | WebhookSessionRunning
        | WebhookSessionIdled
        | WebhookSessionRequiresAction
        | WebhookSessionArchived
        | WebhookSessionStatusRunStarted
        | WebhookSessionStatusIdled
        | WebhookSessionBudgetReached
        | WebhookSessionStatusRescheduled
        | WebhookSessionStatusTerminated
        | WebhookSessionThreadCreated
        | WebhookSessionThreadIdled
        | WebhookSessionThreadTerminated
        | WebhookSessionOutcomeEvaluationEnded
        | WebhookSessionUpdated
        | WebhookSessionDeleted
        | WebhookUserProfileProgramStatusUpdated
        | WebhookUserProfileEnforcementActionOpened
        | WebhookUserProfileEnforcementActionResolved
        | WebhookVaultCreated
        | WebhookVaultArchived
        | WebhookVaultDeleted
        | WebhookVaultCredentialCreated
        | WebhookVaultCredentialArchived
        | WebhookVaultCredentialDeleted
        | WebhookVaultCredentialRefreshFailed
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_webhook_event_data: Final[Callable[[Any], WebhookEventData]] = _VARIANTS.decode
read_webhook_event_data_list: Final[Callable[[Any], list[WebhookEventData]]] = _VARIANTS.decode_list
