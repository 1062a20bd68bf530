# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ClosingFrame(Model):
    """What a stream says before it is closed.

    Attributes:
        wait_ms: Milliseconds until it can be opened again.
    """

    wait_ms: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.wait_ms = data["wait_ms"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_closing_frame = ClosingFrame.from_dict
