# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Whether the agent can delegate to other agents in threads of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "Subagents",
    "type",
    {
        "enabled": "subagents_enabled:SubagentsEnabled",
        "disabled": "feature_disabled:FeatureDisabled",
    },
    __name__,
)

if TYPE_CHECKING:
    from .feature_disabled import FeatureDisabled
    from .subagents_enabled import SubagentsEnabled

    Subagents: TypeAlias = SubagentsEnabled | FeatureDisabled | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_subagents: Final[Callable[[Any], Subagents]] = _VARIANTS.decode
read_subagents_list: Final[Callable[[Any], list[Subagents]]] = _VARIANTS.decode_list
