# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Why a server cannot do something, told by which key is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import KeyedVariants, UnknownVariant

_VARIANTS: Final = KeyedVariants[Any](
    "CapabilityRefusal",
    {
        "DisabledByPolicy": "disabled_by_policy:DisabledByPolicy",
        "NotCompiled": "not_compiled:NotCompiled",
        "NotSupportedByProtocol": "not_supported_by_protocol:NotSupportedByProtocol",
    },
    __name__,
)

if TYPE_CHECKING:
    from .disabled_by_policy import DisabledByPolicy
    from .not_compiled import NotCompiled
    from .not_supported_by_protocol import NotSupportedByProtocol

    CapabilityRefusal: TypeAlias = (
        DisabledByPolicy | NotCompiled | NotSupportedByProtocol | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_capability_refusal: Final[Callable[[Any], CapabilityRefusal]] = _VARIANTS.decode
read_capability_refusal_list: Final[Callable[[Any], list[CapabilityRefusal]]] = (
    _VARIANTS.decode_list
)
