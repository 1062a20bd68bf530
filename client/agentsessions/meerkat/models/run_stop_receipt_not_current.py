# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class RunStopReceiptNotCurrent(Model):
    """The run was not stopped, because another run is going on, or none.

    Attributes:
        outcome: Always `not_current`.
        run_id: The run, as a UUID.
        current_run_id: The run that is going on; null or absent if there is none.
    """

    outcome: Literal["not_current"] = "not_current"
    run_id: str
    current_run_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.outcome = data["outcome"]
            self.run_id = data["run_id"]
            self.current_run_id = data.get("current_run_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_run_stop_receipt_not_current = RunStopReceiptNotCurrent.from_dict
