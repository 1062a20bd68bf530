# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What the service decided on a call under the policy `auto`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "AutoEvaluatedPermission",
    "type",
    {
        "allow": "auto_allow:AutoAllow",
        "ask": "auto_ask:AutoAsk",
        "deny": "auto_deny:AutoDeny",
    },
    __name__,
)

if TYPE_CHECKING:
    from .auto_allow import AutoAllow
    from .auto_ask import AutoAsk
    from .auto_deny import AutoDeny

    AutoEvaluatedPermission: TypeAlias = AutoAllow | AutoAsk | AutoDeny | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_auto_evaluated_permission: Final[Callable[[Any], AutoEvaluatedPermission]] = _VARIANTS.decode
read_auto_evaluated_permission_list: Final[Callable[[Any], list[AutoEvaluatedPermission]]] = (
    _VARIANTS.decode_list
)
