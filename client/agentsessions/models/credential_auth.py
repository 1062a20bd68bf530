# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The public part of a credential, by its kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "CredentialAuth",
    "type",
    {
        "mcp_oauth": "mcp_oauth:MCPOAuth",
        "static_bearer": "static_bearer_auth:StaticBearerAuth",
        "environment_variable": "environment_variable_auth:EnvironmentVariableAuth",
    },
    __name__,
)

if TYPE_CHECKING:
    from .environment_variable_auth import EnvironmentVariableAuth
    from .mcp_oauth import MCPOAuth
    from .static_bearer_auth import StaticBearerAuth

    CredentialAuth: TypeAlias = (
        MCPOAuth | StaticBearerAuth | EnvironmentVariableAuth | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_credential_auth: Final[Callable[[Any], CredentialAuth]] = _VARIANTS.decode
read_credential_auth_list: Final[Callable[[Any], list[CredentialAuth]]] = _VARIANTS.decode_list
