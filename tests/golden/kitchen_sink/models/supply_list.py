# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .supply import read_supply_list

if TYPE_CHECKING:
    from .supply import Supply


@model
class SupplyList(Model):
    """A list that is more than its items, beside plain lists of the same.

    Attributes:
        shop: Where to buy it.
        supplies: What to buy.
    """

    shop: str | Unset = UNSET
    supplies: list[Supply]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.shop = data.get("shop", UNSET)
            self.supplies = read_supply_list(data["supplies"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "supplies") from None
        self._raw = data
        return self


decode_supply_list = SupplyList.from_dict
