# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What started a run, by its kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "TriggerContext",
    "type",
    {
        "schedule": "schedule_trigger_context:ScheduleTriggerContext",
        "manual": "manual_trigger_context:ManualTriggerContext",
    },
    __name__,
)

if TYPE_CHECKING:
    from .manual_trigger_context import ManualTriggerContext
    from .schedule_trigger_context import ScheduleTriggerContext

    TriggerContext: TypeAlias = ScheduleTriggerContext | ManualTriggerContext | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_trigger_context: Final[Callable[[Any], TriggerContext]] = _VARIANTS.decode
read_trigger_context_list: Final[Callable[[Any], list[TriggerContext]]] = _VARIANTS.decode_list
