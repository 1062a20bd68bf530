# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class SubmitToolResultsResponse(Model):
    """What became of the results.

    Attributes:
        accepted: How many results were taken. At least 0.
        status: What the session is doing now. It is spelled as the service stores it, such as
            `waiting_for_tool_results`.
    """

    accepted: int
    status: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.accepted = data["accepted"]
            self.status = data["status"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_submit_tool_results_response = SubmitToolResultsResponse.from_dict
