# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class SpoiledDefect(Model):
    """It is too old.

    Attributes:
        Spoiled: How that was noticed.
        note: What else to know.
    """

    Spoiled: dict[str, Any]
    note: str | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            Spoiled: Mapping[str, Any],
            note: str | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.Spoiled = data["Spoiled"]
            self.note = data.get("note", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_spoiled_defect = SpoiledDefect.from_dict
