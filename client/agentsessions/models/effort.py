# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""How much a model thinks and does per request."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "Effort",
    "type",
    {
        "low": "effort_low:EffortLow",
        "medium": "effort_medium:EffortMedium",
        "high": "effort_high:EffortHigh",
        "xhigh": "effort_xhigh:EffortXhigh",
        "max": "effort_max:EffortMax",
    },
    __name__,
)

if TYPE_CHECKING:
    from .effort_high import EffortHigh
    from .effort_low import EffortLow
    from .effort_max import EffortMax
    from .effort_medium import EffortMedium
    from .effort_xhigh import EffortXhigh

    Effort: TypeAlias = (
        EffortLow | EffortMedium | EffortHigh | EffortXhigh | EffortMax | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_effort: Final[Callable[[Any], Effort]] = _VARIANTS.decode
read_effort_list: Final[Callable[[Any], list[Effort]]] = _VARIANTS.decode_list
