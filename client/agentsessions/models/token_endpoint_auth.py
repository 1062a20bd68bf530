# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""How an OAuth client authenticates at its token endpoint, by its method."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "TokenEndpointAuth",
    "type",
    {
        "none": "token_endpoint_auth_none:TokenEndpointAuthNone",
        "client_secret_basic": "token_endpoint_auth_basic:TokenEndpointAuthBasic",
        "client_secret_post": "token_endpoint_auth_post:TokenEndpointAuthPost",
    },
    __name__,
)

if TYPE_CHECKING:
    from .token_endpoint_auth_basic import TokenEndpointAuthBasic
    from .token_endpoint_auth_none import TokenEndpointAuthNone
    from .token_endpoint_auth_post import TokenEndpointAuthPost

    TokenEndpointAuth: TypeAlias = (
        TokenEndpointAuthNone | TokenEndpointAuthBasic | TokenEndpointAuthPost | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_token_endpoint_auth: Final[Callable[[Any], TokenEndpointAuth]] = _VARIANTS.decode
read_token_endpoint_auth_list: Final[Callable[[Any], list[TokenEndpointAuth]]] = (
    _VARIANTS.decode_list
)
