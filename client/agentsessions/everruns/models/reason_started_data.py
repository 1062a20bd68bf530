# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .model_metadata import ModelMetadata, decode_model_metadata


@model
class ReasonStartedData(Model):
    """What the model is asked for.

    Attributes:
        harness_id: The harness; begins with `harness_`.
        agent_id: The agent; begins with `agent_`.
        metadata: The model.
    """

    harness_id: str
    agent_id: str | None | Unset = UNSET
    metadata: ModelMetadata | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.harness_id = data["harness_id"]
            self.agent_id = data.get("agent_id", UNSET)
            value = data.get("metadata", UNSET)
            self.metadata = (
                value if value is UNSET else None if value is None else decode_model_metadata(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "metadata") from None
        self._raw = data
        return self


decode_reason_started_data = ReasonStartedData.from_dict
