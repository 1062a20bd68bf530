# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .client_tool_result import ClientToolResult, decode_client_tool_result

if TYPE_CHECKING:
    from ._inputs import ClientToolResultDict


@model
class SubmitToolResultsRequest(Model):
    """Results of tools that this client has carried out.

    Attributes:
        tool_results: One result for each call of the latest `tool.call_requested`.
    """

    tool_results: Sequence[ClientToolResult | ClientToolResultDict]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.tool_results = decode_list(decode_client_tool_result, data["tool_results"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "tool_results") from None
        self._raw = data
        return self


decode_submit_tool_results_request = SubmitToolResultsRequest.from_dict
