# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class Duration(Model):
    """A span of time.

    Attributes:
        secs: Whole seconds. At least 0.
        nanos: Nanoseconds beyond them. At least 0.
    """

    secs: int
    nanos: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.secs = data["secs"]
            self.nanos = data["nanos"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_duration = Duration.from_dict
