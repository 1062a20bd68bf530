# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .run_resume_point_kind import RunResumePointKind, decode_run_resume_point_kind


@model
class RunResumedEvent(Model):
    """A run goes on that another process had begun.

    Attributes:
        type: Always `run_resumed`.
        session_id: The session, as a UUID.
        run_id: The run, as a UUID.
        resume_point: Where it goes on.
        round: How often the model had been asked by then. At least 0.
    """

    type: Literal["run_resumed"] = "run_resumed"
    session_id: str
    run_id: str
    resume_point: RunResumePointKind
    round: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.session_id = data["session_id"]
            self.run_id = data["run_id"]
            self.resume_point = decode_run_resume_point_kind(data["resume_point"])
            self.round = data["round"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "resume_point") from None
        self._raw = data
        return self


decode_run_resumed_event = RunResumedEvent.from_dict
