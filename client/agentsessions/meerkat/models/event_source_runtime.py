# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class EventSourceRuntime(Model):
    """An event of an agent outside its sessions.

    Attributes:
        type: Always `runtime`.
        runtime_id: The agent.
    """

    type: Literal["runtime"] = "runtime"
    runtime_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.runtime_id = data["runtime_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_event_source_runtime = EventSourceRuntime.from_dict
