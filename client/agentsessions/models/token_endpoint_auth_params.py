# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""How an OAuth client authenticates at its token endpoint, by its method, with its secret."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "TokenEndpointAuthParams",
    "type",
    {
        "none": "token_endpoint_auth_none:TokenEndpointAuthNone",
        "client_secret_basic": "token_endpoint_auth_basic_params:TokenEndpointAuthBasicParams",
        "client_secret_post": "token_endpoint_auth_post_params:TokenEndpointAuthPostParams",
    },
    __name__,
)

if TYPE_CHECKING:
    from .token_endpoint_auth_basic_params import TokenEndpointAuthBasicParams
    from .token_endpoint_auth_none import TokenEndpointAuthNone
    from .token_endpoint_auth_post_params import TokenEndpointAuthPostParams

    TokenEndpointAuthParams: TypeAlias = (
        TokenEndpointAuthNone
        | TokenEndpointAuthBasicParams
        | TokenEndpointAuthPostParams
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_token_endpoint_auth_params: Final[Callable[[Any], TokenEndpointAuthParams]] = (
    _VARIANTS.decode
)
read_token_endpoint_auth_params_list: Final[Callable[[Any], list[TokenEndpointAuthParams]]] = (
    _VARIANTS.decode_list
)
