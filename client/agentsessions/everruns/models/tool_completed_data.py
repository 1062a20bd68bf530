# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .content_part import read_content_part_list

if TYPE_CHECKING:
    from .content_part import ContentPart


@model
class ToolCompletedData(Model):
    """How a tool call went.

    Attributes:
        tool_call_id: The call.
        tool_name: The tool.
        success: Whether it worked.
        status: How it ended: `success`, `error`, `timeout` or `cancelled`.
        result: What the tool gave back.
        error: Why it failed.
        display_name: The tool's name for people to read.
        narration: What the call has done, as a sentence to show.
        duration_ms: How long it took, in milliseconds. At least 0.
        capability_id: The capability that brings the tool.
        capability_name: The name of that capability.
        tool_call_fingerprint: The same for calls of the same tool with the same arguments.
        tool_result_fingerprint: The same for results of the same tool that say the same.
        severity: How serious a failure is, such as `issue`.
    """

    tool_call_id: str
    tool_name: str
    success: bool
    status: str
    result: list[ContentPart] | None | Unset = UNSET
    error: str | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    narration: str | None | Unset = UNSET
    duration_ms: int | None | Unset = UNSET
    capability_id: str | None | Unset = UNSET
    capability_name: str | None | Unset = UNSET
    tool_call_fingerprint: str | None | Unset = UNSET
    tool_result_fingerprint: str | None | Unset = UNSET
    severity: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.tool_call_id = data["tool_call_id"]
            self.tool_name = data["tool_name"]
            self.success = data["success"]
            self.status = data["status"]
            value = data.get("result", UNSET)
            self.result = (
                value
                if value is UNSET
                else None
                if value is None
                else read_content_part_list(value)
            )
            self.error = data.get("error", UNSET)
            self.display_name = data.get("display_name", UNSET)
            self.narration = data.get("narration", UNSET)
            self.duration_ms = data.get("duration_ms", UNSET)
            self.capability_id = data.get("capability_id", UNSET)
            self.capability_name = data.get("capability_name", UNSET)
            self.tool_call_fingerprint = data.get("tool_call_fingerprint", UNSET)
            self.tool_result_fingerprint = data.get("tool_result_fingerprint", UNSET)
            self.severity = data.get("severity", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "result") from None
        self._raw = data
        return self


decode_tool_completed_data = ToolCompletedData.from_dict
