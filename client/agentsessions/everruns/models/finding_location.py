# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class FindingLocation(Model):
    """A part of an agent's configuration.

    Attributes:
        field: The field, such as `system_prompt`.
        start: Where the passage begins, in bytes from the beginning of the field. At least 0.
        end: The byte after the passage. At least 0.
    """

    field: str
    start: int | None | Unset = UNSET
    end: int | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.field = data["field"]
            self.start = data.get("start", UNSET)
            self.end = data.get("end", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_finding_location = FindingLocation.from_dict
