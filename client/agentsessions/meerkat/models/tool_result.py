# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

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

from .content_block import read_content_block_list
from .tool_settlement_failure import ToolSettlementFailure, decode_tool_settlement_failure

if TYPE_CHECKING:
    from .content_block import ContentBlock


@model
class ToolResult(Model):
    """What one tool has given back.

    Attributes:
        tool_use_id: The call of the tool.
        content: The result.
        is_error: Whether the tool has failed. Default: False.
        settlement_failures: Calls that could not be brought to an end.
    """

    tool_use_id: str
    content: str | list[ContentBlock]
    is_error: bool | Unset = UNSET
    settlement_failures: list[ToolSettlementFailure] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "content"
        try:
            self.tool_use_id = data["tool_use_id"]
            value = data["content"]
            self.content = read_content_block_list(value) if value.__class__ is list else value
            self.is_error = data.get("is_error", UNSET)
            at = "settlement_failures"
            value = data.get("settlement_failures", UNSET)
            self.settlement_failures = (
                value if value is UNSET else decode_list(decode_tool_settlement_failure, value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_tool_result = ToolResult.from_dict
