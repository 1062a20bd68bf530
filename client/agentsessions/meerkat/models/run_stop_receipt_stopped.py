# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .run_stop_contributor import RunStopContributor, decode_run_stop_contributor


@model
class RunStopReceiptStopped(Model):
    """The run was stopped, and everything that it was working on is settled.

    Attributes:
        outcome: Always `stopped`.
        run_id: The run, as a UUID.
        contributors: The inputs of the run.
    """

    outcome: Literal["stopped"] = "stopped"
    run_id: str
    contributors: list[RunStopContributor]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.outcome = data["outcome"]
            self.run_id = data["run_id"]
            self.contributors = decode_list(decode_run_stop_contributor, data["contributors"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "contributors") from None
        self._raw = data
        return self


decode_run_stop_receipt_stopped = RunStopReceiptStopped.from_dict
