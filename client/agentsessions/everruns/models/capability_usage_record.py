# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .capability_usage_kind import CapabilityUsageKind, decode_capability_usage_kind


@model
class CapabilityUsageRecord(Model):
    """What happened to one capability.

    Attributes:
        capability_id: The capability.
        capability_name: Its name.
        usage_kind: What happened.
        tool_name: The tool of it that was called.
        usage_count: How many times. At least 0.
        duration_ms: How long it took, in milliseconds. At least 0.
    """

    capability_id: str
    capability_name: str | None | Unset = UNSET
    usage_kind: CapabilityUsageKind
    tool_name: str | None | Unset = UNSET
    usage_count: int | None | Unset = UNSET
    duration_ms: int | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.capability_id = data["capability_id"]
            self.capability_name = data.get("capability_name", UNSET)
            self.usage_kind = decode_capability_usage_kind(data["usage_kind"])
            self.tool_name = data.get("tool_name", UNSET)
            self.usage_count = data.get("usage_count", UNSET)
            self.duration_ms = data.get("duration_ms", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "usage_kind") from None
        self._raw = data
        return self


decode_capability_usage_record = CapabilityUsageRecord.from_dict
