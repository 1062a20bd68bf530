# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DataPart(Model):
    """Something for programs.

    Attributes:
        type: Always `data`.
        data: Any object.
    """

    type: Literal["data"] = "data"
    data: dict[str, Any]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["data"] = ...,
            data: Mapping[str, Any],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.data = data["data"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_data_part = DataPart.from_dict
