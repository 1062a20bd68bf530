# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .runtime_state import RuntimeState, decode_runtime_state


@model
class RunStopReceiptNotStoppable(Model):
    """The run was not stopped, because the state of the agent does not allow it.

    Attributes:
        outcome: Always `not_stoppable`.
        run_id: The run, as a UUID.
        state: That state.
    """

    outcome: Literal["not_stoppable"] = "not_stoppable"
    run_id: str
    state: RuntimeState

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.outcome = data["outcome"]
            self.run_id = data["run_id"]
            self.state = decode_runtime_state(data["state"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "state") from None
        self._raw = data
        return self


decode_run_stop_receipt_not_stoppable = RunStopReceiptNotStoppable.from_dict
