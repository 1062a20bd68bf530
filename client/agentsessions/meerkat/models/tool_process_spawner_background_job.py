# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ToolProcessSpawnerBackgroundJob(Model):
    """A job in the background ran the program.

    Attributes:
        kind: Always `background_job`.
        job_id: The job.
    """

    kind: Literal["background_job"] = "background_job"
    job_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.job_id = data["job_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tool_process_spawner_background_job = ToolProcessSpawnerBackgroundJob.from_dict
