# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class TaskProgress(Model):
    """How much of a task is done.

    Attributes:
        current: How much is done. At least 0.
        total: How much there is to do. At least 0.
        unit: What is counted.
        label: What is being done.
    """

    current: int | None | Unset = UNSET
    total: int | None | Unset = UNSET
    unit: str | None | Unset = UNSET
    label: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.current = data.get("current", UNSET)
            self.total = data.get("total", UNSET)
            self.unit = data.get("unit", UNSET)
            self.label = data.get("label", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_task_progress = TaskProgress.from_dict
