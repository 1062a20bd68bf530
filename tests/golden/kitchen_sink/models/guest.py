# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .diet import Diet, decode_diet

if TYPE_CHECKING:
    from ._inputs import DietLiteral


@model
class Guest(Model):
    """Somebody who eats there.

    Attributes:
        id: Identifies the guest.
        diet: What the guest eats.
    """

    id: str
    diet: Diet | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            diet: Diet | DietLiteral | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data.get("diet", UNSET)
            self.diet = value if value is UNSET else decode_diet(value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "diet") from None
        self._raw = data
        return self


decode_guest = Guest.from_dict
