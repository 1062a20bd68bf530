# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The error that paused a deployment, by its type."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "DeploymentPauseError",
    "type",
    {
        "agent_archived_error": (
            "deployment_pause_agent_archived_error:DeploymentPauseAgentArchivedError"
        ),
        "environment_archived_error": (
            "deployment_pause_environment_archived_error:DeploymentPauseEnvironmentArchivedError"
        ),
        "environment_not_found_error": (
            "deployment_pause_environment_not_found_error:DeploymentPauseEnvironmentNotFoundError"
        ),
        "vault_archived_error": (
            "deployment_pause_vault_archived_error:DeploymentPauseVaultArchivedError"
        ),
        "vault_not_found_error": (
            "deployment_pause_vault_not_found_error:DeploymentPauseVaultNotFoundError"
        ),
        "memory_store_archived_error": (
            "deployment_pause_memory_store_archived_error:DeploymentPauseMemoryStoreArchivedError"
        ),
        "file_not_found_error": (
            "deployment_pause_file_not_found_error:DeploymentPauseFileNotFoundError"
        ),
        "skill_not_found_error": (
            "deployment_pause_skill_not_found_error:DeploymentPauseSkillNotFoundError"
        ),
        "session_resource_not_found_error": (
            "deployment_pause_session_resource_not_found_error:"
            "DeploymentPauseSessionResourceNotFoundError"
        ),
        "self_hosted_resources_unsupported_error": (
            "deployment_pause_self_hosted_unsupported_error:"
            "DeploymentPauseSelfHostedUnsupportedError"
        ),
        "mcp_egress_blocked_error": (
            "deployment_pause_mcp_egress_blocked_error:DeploymentPauseMCPEgressBlockedError"
        ),
        "workspace_archived_error": (
            "deployment_pause_workspace_archived_error:DeploymentPauseWorkspaceArchivedError"
        ),
        "organization_disabled_error": (
            "deployment_pause_organization_disabled_error:DeploymentPauseOrganizationDisabledError"
        ),
        "unknown_error": "deployment_pause_unknown_error:DeploymentPauseUnknownError",
    },
    __name__,
)

if TYPE_CHECKING:
    from .deployment_pause_agent_archived_error import DeploymentPauseAgentArchivedError
    from .deployment_pause_environment_archived_error import DeploymentPauseEnvironmentArchivedError
    from .deployment_pause_environment_not_found_error import (
        DeploymentPauseEnvironmentNotFoundError,
    )
    from .deployment_pause_file_not_found_error import DeploymentPauseFileNotFoundError
    from .deployment_pause_mcp_egress_blocked_error import DeploymentPauseMCPEgressBlockedError
    from .deployment_pause_memory_store_archived_error import (
        DeploymentPauseMemoryStoreArchivedError,
    )
    from .deployment_pause_organization_disabled_error import (
        DeploymentPauseOrganizationDisabledError,
    )
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

    DeploymentPauseError: TypeAlias = (
        DeploymentPauseAgentArchivedError
        | DeploymentPauseEnvironmentArchivedError
        | DeploymentPauseEnvironmentNotFoundError
        | DeploymentPauseVaultArchivedError
        | DeploymentPauseVaultNotFoundError
        | DeploymentPauseMemoryStoreArchivedError
        | DeploymentPauseFileNotFoundError
        | DeploymentPauseSkillNotFoundError
        | DeploymentPauseSessionResourceNotFoundError
        | DeploymentPauseSelfHostedUnsupportedError
        | DeploymentPauseMCPEgressBlockedError
        | DeploymentPauseWorkspaceArchivedError
        | DeploymentPauseOrganizationDisabledError
        | DeploymentPauseUnknownError
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_deployment_pause_error: Final[Callable[[Any], DeploymentPauseError]] = _VARIANTS.decode
read_deployment_pause_error_list: Final[Callable[[Any], list[DeploymentPauseError]]] = (
    _VARIANTS.decode_list
)
