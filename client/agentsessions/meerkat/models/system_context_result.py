# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class SystemContextResult(Model):
    """What became of context for the model.

    Attributes:
        session_id: The session, as a UUID.
        status: `applied`, or `duplicate` if the key had been seen. Servers before 0.9 may
            answer `staged`, which counts from the next turn on.
    """

    session_id: str
    status: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.session_id = data["session_id"]
            self.status = data["status"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_system_context_result = SystemContextResult.from_dict
