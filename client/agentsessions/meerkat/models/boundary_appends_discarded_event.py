# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class BoundaryAppendsDiscardedEvent(Model):
    """Inputs that came during the run were not used.

    Attributes:
        type: Always `boundary_appends_discarded`.
        session_id: The session, as a UUID.
        run_id: The run, as a UUID.
        input_ids: The inputs, as UUIDs.
    """

    type: Literal["boundary_appends_discarded"] = "boundary_appends_discarded"
    session_id: str
    run_id: str
    input_ids: list[str]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.session_id = data["session_id"]
            self.run_id = data["run_id"]
            self.input_ids = data["input_ids"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_boundary_appends_discarded_event = BoundaryAppendsDiscardedEvent.from_dict
