# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What is wrong, as an object with one key. New defects may come."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import KeyedVariants, UnknownVariant

_VARIANTS: Final = KeyedVariants[Any](
    "Defect",
    {
        "Spoiled": "spoiled_defect:SpoiledDefect",
        "TooHot": "too_hot_defect:TooHotDefect",
    },
    __name__,
)

if TYPE_CHECKING:
    from .spoiled_defect import SpoiledDefect
    from .too_hot_defect import TooHotDefect

    Defect: TypeAlias = SpoiledDefect | TooHotDefect | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_defect: Final[Callable[[Any], Defect]] = _VARIANTS.decode
read_defect_list: Final[Callable[[Any], list[Defect]]] = _VARIANTS.decode_list
