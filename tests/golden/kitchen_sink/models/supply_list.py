# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .supply import read_supply_list

if TYPE_CHECKING:
    from ._inputs import SupplyDict
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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            shop: str | Unset = ...,
            supplies: Sequence[Supply | SupplyDict],
        ) -> None: ...

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
