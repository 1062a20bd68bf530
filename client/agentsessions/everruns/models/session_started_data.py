# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class SessionStartedData(Model):
    """What the session runs on.

    Attributes:
        harness_id: The harness; begins with `harness_`.
        agent_id: The agent; begins with `agent_`.
        model_id: The model, if the session names one; begins with `model_`.
    """

    harness_id: str
    agent_id: str | None | Unset = UNSET
    model_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.harness_id = data["harness_id"]
            self.agent_id = data.get("agent_id", UNSET)
            self.model_id = data.get("model_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_session_started_data = SessionStartedData.from_dict
