# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class HeatCurve(Model):
    """How the heat changes, and whatever else the oven is to be told.

    Attributes:
        points: Degrees, minute by minute.
    """

    points: list[int]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            points: Sequence[int],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.points = data["points"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_heat_curve = HeatCurve.from_dict
