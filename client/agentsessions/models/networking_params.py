# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What a hosted sandbox may reach."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "NetworkingParams",
    "type",
    {
        "unrestricted": "unrestricted_networking:UnrestrictedNetworking",
        "limited": "limited_networking_params:LimitedNetworkingParams",
    },
    __name__,
)

if TYPE_CHECKING:
    from .limited_networking_params import LimitedNetworkingParams
    from .unrestricted_networking import UnrestrictedNetworking

    NetworkingParams: TypeAlias = UnrestrictedNetworking | LimitedNetworkingParams | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_networking_params: Final[Callable[[Any], NetworkingParams]] = _VARIANTS.decode
read_networking_params_list: Final[Callable[[Any], list[NetworkingParams]]] = _VARIANTS.decode_list
