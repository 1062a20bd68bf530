# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .diet import Diet, decode_diet

if TYPE_CHECKING:
    from ._inputs import DietLiteral


@model
class InviteGuestRequest(Model):
    """A guest to invite.

    Attributes:
        diet: What the guest eats.
    """

    diet: Diet | DietLiteral | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            value = data.get("diet", UNSET)
            self.diet = value if value is UNSET else decode_diet(value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "diet") from None
        self._raw = data
        return self


decode_invite_guest_request = InviteGuestRequest.from_dict
