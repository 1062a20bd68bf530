# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class SessionModelChangedData(Model):
    """Which model the session uses.

    Attributes:
        previous_model_id: The model before; begins with `model_`.
        previous_model_name: What that one is called.
        model_id: The model from now on; begins with `model_`.
        model_name: What it is called.
    """

    previous_model_id: str | None | Unset = UNSET
    previous_model_name: str | None | Unset = UNSET
    model_id: str
    model_name: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.previous_model_id = data.get("previous_model_id", UNSET)
            self.previous_model_name = data.get("previous_model_name", UNSET)
            self.model_id = data["model_id"]
            self.model_name = data["model_name"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_session_model_changed_data = SessionModelChangedData.from_dict
