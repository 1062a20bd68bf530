# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Where a dream writes its result."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "DreamOutputBehavior",
    "type",
    {
        "create_new": "dream_output_create_new:DreamOutputCreateNew",
        "update_existing": "dream_output_update_existing:DreamOutputUpdateExisting",
    },
    __name__,
)

if TYPE_CHECKING:
    from .dream_output_create_new import DreamOutputCreateNew
    from .dream_output_update_existing import DreamOutputUpdateExisting

    DreamOutputBehavior: TypeAlias = (
        DreamOutputCreateNew | DreamOutputUpdateExisting | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_dream_output_behavior: Final[Callable[[Any], DreamOutputBehavior]] = _VARIANTS.decode
read_dream_output_behavior_list: Final[Callable[[Any], list[DreamOutputBehavior]]] = (
    _VARIANTS.decode_list
)
