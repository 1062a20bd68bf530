# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
)

from .supply import read_supply_list

if TYPE_CHECKING:
    from ._inputs import ChefDict, SupplyDict
    from .chef import Chef, decode_chef
    from .supply import Supply


@model
class Kitchen(Model):
    """A place to cook at.

    Attributes:
        chefs: Who cooks there.
        head: Who says what is cooked.
        supplies: What is in store.
    """

    chefs: list[Chef]
    head: Chef | Unset = UNSET
    supplies: list[Supply] | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            chefs: Sequence[Chef | ChefDict],
            head: Chef | ChefDict | Unset = ...,
            supplies: Sequence[Supply | SupplyDict] | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "chefs"
        try:
            self.chefs = decode_list(decode_chef, data["chefs"])
            at = "head"
            value = data.get("head", UNSET)
            self.head = value if value is UNSET else decode_chef(value)
            at = "supplies"
            value = data.get("supplies", UNSET)
            self.supplies = value if value is UNSET else read_supply_list(value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_kitchen = Kitchen.from_dict

# Below the class, because these refer back to it.
from .chef import Chef, decode_chef  # noqa: E402
