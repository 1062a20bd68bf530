# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What a kitchen has in store. Ingredients are told apart in the same way, so they stand here as
one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "Supply",
    "kind",
    {
        "utensil": "utensil_supply:UtensilSupply",
        "fresh": "fresh_ingredient:FreshIngredient",
        "tinned": "tinned_ingredient:TinnedIngredient",
    },
    __name__,
)

if TYPE_CHECKING:
    from .fresh_ingredient import FreshIngredient
    from .tinned_ingredient import TinnedIngredient
    from .utensil_supply import UtensilSupply

    Supply: TypeAlias = UtensilSupply | FreshIngredient | TinnedIngredient | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_supply: Final[Callable[[Any], Supply]] = _VARIANTS.decode
read_supply_list: Final[Callable[[Any], list[Supply]]] = _VARIANTS.decode_list
