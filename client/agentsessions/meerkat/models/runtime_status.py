# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .runtime_state import RuntimeState, decode_runtime_state


@model
class RuntimeStatus(Model):
    """What the agent behind a session is doing.

    Attributes:
        state: The state.
    """

    state: RuntimeState

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.state = decode_runtime_state(data["state"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "state") from None
        self._raw = data
        return self


decode_runtime_status = RuntimeStatus.from_dict
