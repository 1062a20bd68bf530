# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ToolCallDedupeKey(Model):
    """What to tell repeated calls by.

    Attributes:
        run_id: The run, as a UUID.
        round: Which request to the model it belongs to. At least 0.
        call_id: The call.
        call_digest: A digest of what it says.
    """

    run_id: str
    round: int
    call_id: str
    call_digest: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.run_id = data["run_id"]
            self.round = data["round"]
            self.call_id = data["call_id"]
            self.call_digest = data["call_digest"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tool_call_dedupe_key = ToolCallDedupeKey.from_dict
