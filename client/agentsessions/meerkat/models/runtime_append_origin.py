# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class RuntimeAppendOrigin(Model):
    """Which input something came with.

    Attributes:
        session_id: The session, as a UUID.
        run_id: The run, as a UUID.
        input_id: The input, as a UUID.
        append_ordinal: Which of its messages. At least 0.
    """

    session_id: str
    run_id: str
    input_id: str
    append_ordinal: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.session_id = data["session_id"]
            self.run_id = data["run_id"]
            self.input_id = data["input_id"]
            self.append_ordinal = data["append_ordinal"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_runtime_append_origin = RuntimeAppendOrigin.from_dict
