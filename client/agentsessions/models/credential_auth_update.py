# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""New secrets and settings for a credential, by its kind. What is left out stays as it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "CredentialAuthUpdate",
    "type",
    {
        "mcp_oauth": "mcp_oauth_update:MCPOAuthUpdate",
        "static_bearer": "static_bearer_auth_update:StaticBearerAuthUpdate",
        "environment_variable": "environment_variable_auth_update:EnvironmentVariableAuthUpdate",
    },
    __name__,
)

if TYPE_CHECKING:
    from .environment_variable_auth_update import EnvironmentVariableAuthUpdate
    from .mcp_oauth_update import MCPOAuthUpdate
    from .static_bearer_auth_update import StaticBearerAuthUpdate

    CredentialAuthUpdate: TypeAlias = (
        MCPOAuthUpdate | StaticBearerAuthUpdate | EnvironmentVariableAuthUpdate | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_credential_auth_update: Final[Callable[[Any], CredentialAuthUpdate]] = _VARIANTS.decode
read_credential_auth_update_list: Final[Callable[[Any], list[CredentialAuthUpdate]]] = (
    _VARIANTS.decode_list
)
