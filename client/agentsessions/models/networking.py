# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What a hosted sandbox may reach."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "Networking",
    "type",
    {
        "unrestricted": "unrestricted_networking:UnrestrictedNetworking",
        "limited": "limited_networking:LimitedNetworking",
    },
    __name__,
)

if TYPE_CHECKING:
    from .limited_networking import LimitedNetworking
    from .unrestricted_networking import UnrestrictedNetworking

    Networking: TypeAlias = UnrestrictedNetworking | LimitedNetworking | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_networking: Final[Callable[[Any], Networking]] = _VARIANTS.decode
read_networking_list: Final[Callable[[Any], list[Networking]]] = _VARIANTS.decode_list
