# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .guest import Guest, decode_guest


@model
class GuestList(Model):
    """Some guests.

    Attributes:
        guests: The guests.
        total: How many there are.
    """

    guests: list[Guest]
    total: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.guests = decode_list(decode_guest, data["guests"])
            self.total = data["total"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "guests") from None
        self._raw = data
        return self


decode_guest_list = GuestList.from_dict
