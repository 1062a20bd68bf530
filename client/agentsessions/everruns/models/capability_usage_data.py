# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .capability_usage_record import CapabilityUsageRecord, decode_capability_usage_record


@model
class CapabilityUsageData(Model):
    """What capabilities were good for.

    Attributes:
        records: What happened to each.
    """

    records: list[CapabilityUsageRecord]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.records = decode_list(decode_capability_usage_record, data["records"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "records") from None
        self._raw = data
        return self


decode_capability_usage_data = CapabilityUsageData.from_dict
