# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .quantity import Quantity, decode_quantity

if TYPE_CHECKING:
    from ._inputs import QuantityDict


@model
class TooHotDefect(Model):
    """It has to cool down.

    Attributes:
        TooHot: How hot it is.
        note: What else to know.
    """

    TooHot: Quantity
    note: str | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            TooHot: Quantity | QuantityDict,
            note: str | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.TooHot = decode_quantity(data["TooHot"])
            self.note = data.get("note", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "TooHot") from None
        self._raw = data
        return self


decode_too_hot_defect = TooHotDefect.from_dict
