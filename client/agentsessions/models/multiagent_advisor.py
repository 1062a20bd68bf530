# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Whether the session's primary thread can consult another model."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "MultiagentAdvisor",
    "type",
    {
        "enabled": "multiagent_advisor_enabled:MultiagentAdvisorEnabled",
        "disabled": "feature_disabled:FeatureDisabled",
    },
    __name__,
)

if TYPE_CHECKING:
    from .feature_disabled import FeatureDisabled
    from .multiagent_advisor_enabled import MultiagentAdvisorEnabled

    MultiagentAdvisor: TypeAlias = MultiagentAdvisorEnabled | FeatureDisabled | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_multiagent_advisor: Final[Callable[[Any], MultiagentAdvisor]] = _VARIANTS.decode
read_multiagent_advisor_list: Final[Callable[[Any], list[MultiagentAdvisor]]] = (
    _VARIANTS.decode_list
)
