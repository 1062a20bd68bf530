# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Something to eat, told apart by `kind`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "Ingredient",
    "kind",
    {
        "fresh": "fresh_ingredient:FreshIngredient",
        "tinned": "tinned_ingredient:TinnedIngredient",
    },
    __name__,
)

if TYPE_CHECKING:
    from .fresh_ingredient import FreshIngredient
    from .tinned_ingredient import TinnedIngredient

    Ingredient: TypeAlias = FreshIngredient | TinnedIngredient | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_ingredient: Final[Callable[[Any], Ingredient]] = _VARIANTS.decode
read_ingredient_list: Final[Callable[[Any], list[Ingredient]]] = _VARIANTS.decode_list
