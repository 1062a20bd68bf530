# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class QueuedResult(Model):
    """The input is in the queue of the session. What the agent makes of it is told by events.

    Attributes:
        queued: Always true.
    """

    queued: bool

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.queued = data["queued"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_queued_result = QueuedResult.from_dict
