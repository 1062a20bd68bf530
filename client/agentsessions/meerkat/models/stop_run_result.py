# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .run_stop_receipt import decode_run_stop_receipt

if TYPE_CHECKING:
    from .run_stop_receipt import RunStopReceipt


@model
class StopRunResult(Model):
    """What became of the attempt to stop a run.

    Attributes:
        session_id: The session, as a UUID.
        receipt: What happened, by `outcome`.
    """

    session_id: str
    receipt: RunStopReceipt

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.session_id = data["session_id"]
            self.receipt = decode_run_stop_receipt(data["receipt"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "receipt") from None
        self._raw = data
        return self


decode_stop_run_result = StopRunResult.from_dict
