# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Whether agents may be made up for the occasion. Such an agent is never saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "InlineAgents",
    "type",
    {
        "enabled": "inline_agents_enabled:InlineAgentsEnabled",
        "disabled": "feature_disabled:FeatureDisabled",
    },
    __name__,
)

if TYPE_CHECKING:
    from .feature_disabled import FeatureDisabled
    from .inline_agents_enabled import InlineAgentsEnabled

    InlineAgents: TypeAlias = InlineAgentsEnabled | FeatureDisabled | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_inline_agents: Final[Callable[[Any], InlineAgents]] = _VARIANTS.decode
read_inline_agents_list: Final[Callable[[Any], list[InlineAgents]]] = _VARIANTS.decode_list
