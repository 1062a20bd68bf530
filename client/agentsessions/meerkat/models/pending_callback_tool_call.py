# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
)

from .tool_call_dedupe_key import ToolCallDedupeKey, decode_tool_call_dedupe_key
from .tool_settlement_failure import ToolSettlementFailure, decode_tool_settlement_failure


@model
class PendingCallbackToolCall(Model):
    """A call of a tool that the client carries out.

    Attributes:
        tool_name: The tool.
        tool_use_id: The call of the tool.
        args: What the tool is given, as any JSON.
        dedupe_key: What to tell repeated calls by.
        settlement_failures: Calls that could not be brought to an end.
    """

    tool_name: str
    tool_use_id: str
    args: Any
    dedupe_key: ToolCallDedupeKey | None | Unset = UNSET
    settlement_failures: list[ToolSettlementFailure] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "dedupe_key"
        try:
            self.tool_name = data["tool_name"]
            self.tool_use_id = data["tool_use_id"]
            self.args = data["args"]
            value = data.get("dedupe_key", UNSET)
            self.dedupe_key = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_tool_call_dedupe_key(value)
            )
            at = "settlement_failures"
            value = data.get("settlement_failures", UNSET)
            self.settlement_failures = (
                value if value is UNSET else decode_list(decode_tool_settlement_failure, value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_pending_callback_tool_call = PendingCallbackToolCall.from_dict
