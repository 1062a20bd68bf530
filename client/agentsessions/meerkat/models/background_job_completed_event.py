# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .background_job_terminal_status import (
    BackgroundJobTerminalStatus,
    decode_background_job_terminal_status,
)


@model
class BackgroundJobCompletedEvent(Model):
    """A job in the background has ended.

    Attributes:
        type: Always `background_job_completed`.
        job_id: The job.
        display_name: Its name for people to read.
        terminal_status: How it ended.
        detail: What came of it, for people to read.
    """

    type: Literal["background_job_completed"] = "background_job_completed"
    job_id: str
    display_name: str
    terminal_status: BackgroundJobTerminalStatus
    detail: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.job_id = data["job_id"]
            self.display_name = data["display_name"]
            self.terminal_status = decode_background_job_terminal_status(data["terminal_status"])
            self.detail = data["detail"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "terminal_status") from None
        self._raw = data
        return self


decode_background_job_completed_event = BackgroundJobCompletedEvent.from_dict
