# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Why a run could not start a session, by the type of the error."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "DeploymentRunError",
    "type",
    {
        "agent_archived_error": (
            "deployment_run_agent_archived_error:DeploymentRunAgentArchivedError"
        ),
        "environment_archived_error": (
            "deployment_run_environment_archived_error:DeploymentRunEnvironmentArchivedError"
        ),
        "environment_not_found_error": (
            "deployment_run_environment_not_found_error:DeploymentRunEnvironmentNotFoundError"
        ),
        "vault_archived_error": (
            "deployment_run_vault_archived_error:DeploymentRunVaultArchivedError"
        ),
        "vault_not_found_error": (
            "deployment_run_vault_not_found_error:DeploymentRunVaultNotFoundError"
        ),
        "memory_store_archived_error": (
            "deployment_run_memory_store_archived_error:DeploymentRunMemoryStoreArchivedError"
        ),
        "file_not_found_error": (
            "deployment_run_file_not_found_error:DeploymentRunFileNotFoundError"
        ),
        "skill_not_found_error": (
            "deployment_run_skill_not_found_error:DeploymentRunSkillNotFoundError"
        ),
        "session_resource_not_found_error": (
            "deployment_run_session_resource_not_found_error:"
            "DeploymentRunSessionResourceNotFoundError"
        ),
        "self_hosted_resources_unsupported_error": (
            "deployment_run_self_hosted_unsupported_error:DeploymentRunSelfHostedUnsupportedError"
        ),
        "mcp_egress_blocked_error": (
            "deployment_run_mcp_egress_blocked_error:DeploymentRunMCPEgressBlockedError"
        ),
        "workspace_archived_error": (
            "deployment_run_workspace_archived_error:DeploymentRunWorkspaceArchivedError"
        ),
        "organization_disabled_error": (
            "deployment_run_organization_disabled_error:DeploymentRunOrganizationDisabledError"
        ),
        "session_creation_rejected_error": (
            "deployment_run_session_creation_rejected_error:"
            "DeploymentRunSessionCreationRejectedError"
        ),
        "session_rate_limited_error": (
            "deployment_run_session_rate_limited_error:DeploymentRunSessionRateLimitedError"
        ),
        "unknown_error": "deployment_run_unknown_error:DeploymentRunUnknownError",
    },
    __name__,
)

if TYPE_CHECKING:
    from .deployment_run_agent_archived_error import DeploymentRunAgentArchivedError
    from .deployment_run_environment_archived_error import DeploymentRunEnvironmentArchivedError
    from .deployment_run_environment_not_found_error import DeploymentRunEnvironmentNotFoundError
    from .deployment_run_file_not_found_error import DeploymentRunFileNotFoundError
    from .deployment_run_mcp_egress_blocked_error import DeploymentRunMCPEgressBlockedError
    from .deployment_run_memory_store_archived_error import DeploymentRunMemoryStoreArchivedError
    from .deployment_run_organization_disabled_error import DeploymentRunOrganizationDisabledError
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

    DeploymentRunError: TypeAlias = (
        DeploymentRunAgentArchivedError
        | DeploymentRunEnvironmentArchivedError
        | DeploymentRunEnvironmentNotFoundError
        | DeploymentRunVaultArchivedError
        | DeploymentRunVaultNotFoundError
        | DeploymentRunMemoryStoreArchivedError
        | DeploymentRunFileNotFoundError
        | DeploymentRunSkillNotFoundError
        | DeploymentRunSessionResourceNotFoundError
        | DeploymentRunSelfHostedUnsupportedError
        | DeploymentRunMCPEgressBlockedError
        | DeploymentRunWorkspaceArchivedError
        | DeploymentRunOrganizationDisabledError
        | DeploymentRunSessionCreationRejectedError
        | DeploymentRunSessionRateLimitedError
        | DeploymentRunUnknownError
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_deployment_run_error: Final[Callable[[Any], DeploymentRunError]] = _VARIANTS.decode
read_deployment_run_error_list: Final[Callable[[Any], list[DeploymentRunError]]] = (
    _VARIANTS.decode_list
)
