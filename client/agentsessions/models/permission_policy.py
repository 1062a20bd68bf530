# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Who decides whether a tool call runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "PermissionPolicy",
    "type",
    {
        "always_allow": "always_allow_policy:AlwaysAllowPolicy",
        "always_ask": "always_ask_policy:AlwaysAskPolicy",
        "auto": "auto_policy:AutoPolicy",
    },
    __name__,
)

if TYPE_CHECKING:
    from .always_allow_policy import AlwaysAllowPolicy
    from .always_ask_policy import AlwaysAskPolicy
    from .auto_policy import AutoPolicy

    PermissionPolicy: TypeAlias = AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_permission_policy: Final[Callable[[Any], PermissionPolicy]] = _VARIANTS.decode
read_permission_policy_list: Final[Callable[[Any], list[PermissionPolicy]]] = _VARIANTS.decode_list
