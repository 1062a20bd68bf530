# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class SystemTime(Model):
    """A point of time.

    Attributes:
        secs_since_epoch: Whole seconds since 1970. At least 0.
        nanos_since_epoch: Nanoseconds beyond them. At least 0.
    """

    secs_since_epoch: int
    nanos_since_epoch: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.secs_since_epoch = data["secs_since_epoch"]
            self.nanos_since_epoch = data["nanos_since_epoch"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_system_time = SystemTime.from_dict
