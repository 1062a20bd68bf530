# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A new credential with its secrets, by its kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "CredentialAuthParams",
    "type",
    {
        "mcp_oauth": "mcp_oauth_params:MCPOAuthParams",
        "static_bearer": "static_bearer_auth_params:StaticBearerAuthParams",
        "environment_variable": "environment_variable_auth_params:EnvironmentVariableAuthParams",
    },
    __name__,
)

if TYPE_CHECKING:
    from .environment_variable_auth_params import EnvironmentVariableAuthParams
    from .mcp_oauth_params import MCPOAuthParams
    from .static_bearer_auth_params import StaticBearerAuthParams

    CredentialAuthParams: TypeAlias = (
        MCPOAuthParams | StaticBearerAuthParams | EnvironmentVariableAuthParams | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_credential_auth_params: Final[Callable[[Any], CredentialAuthParams]] = _VARIANTS.decode
read_credential_auth_params_list: Final[Callable[[Any], list[CredentialAuthParams]]] = (
    _VARIANTS.decode_list
)
