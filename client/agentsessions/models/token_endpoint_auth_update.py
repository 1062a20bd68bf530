# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A new client secret, by the method that sends it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "TokenEndpointAuthUpdate",
    "type",
    {
        "client_secret_basic": "token_endpoint_auth_basic_update:TokenEndpointAuthBasicUpdate",
        "client_secret_post": "token_endpoint_auth_post_update:TokenEndpointAuthPostUpdate",
    },
    __name__,
)

if TYPE_CHECKING:
    from .token_endpoint_auth_basic_update import TokenEndpointAuthBasicUpdate
    from .token_endpoint_auth_post_update import TokenEndpointAuthPostUpdate

    TokenEndpointAuthUpdate: TypeAlias = (
        TokenEndpointAuthBasicUpdate | TokenEndpointAuthPostUpdate | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_token_endpoint_auth_update: Final[Callable[[Any], TokenEndpointAuthUpdate]] = (
    _VARIANTS.decode
)
read_token_endpoint_auth_update_list: Final[Callable[[Any], list[TokenEndpointAuthUpdate]]] = (
    _VARIANTS.decode_list
)
