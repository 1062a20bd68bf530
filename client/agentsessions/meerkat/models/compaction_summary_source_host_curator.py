# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class CompactionSummarySourceHostCurator(Model):
    """The application has summed the history up.

    Attributes:
        kind: Always `host_curator`.
    """

    kind: Literal["host_curator"] = "host_curator"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_compaction_summary_source_host_curator = CompactionSummarySourceHostCurator.from_dict
