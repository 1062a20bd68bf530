# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ClientToolResult(Model):
    """What came of one call.

    Attributes:
        tool_call_id: The call, as the event names it.
        result: What the tool gives back. Any JSON; null or left out if it failed.
        error: Why the tool failed.
    """

    tool_call_id: str
    result: Any | Unset = UNSET
    error: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.tool_call_id = data["tool_call_id"]
            self.result = data.get("result", UNSET)
            self.error = data.get("error", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_client_tool_result = ClientToolResult.from_dict
