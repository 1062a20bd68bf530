# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .transcript_repair_action import TranscriptRepairAction, decode_transcript_repair_action


@model
class TranscriptRepairedData(Model):
    """Which tool call got its missing result.

    Attributes:
        tool_call_id: The call.
        tool_name: The tool, if it is known.
        action: Where the result is from.
    """

    tool_call_id: str
    tool_name: str | None | Unset = UNSET
    action: TranscriptRepairAction

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.tool_call_id = data["tool_call_id"]
            self.tool_name = data.get("tool_name", UNSET)
            self.action = decode_transcript_repair_action(data["action"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "action") from None
        self._raw = data
        return self


decode_transcript_repaired_data = TranscriptRepairedData.from_dict
