# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .background_job_terminal_status import (
    BackgroundJobTerminalStatus,
    decode_background_job_terminal_status,
)

if TYPE_CHECKING:
    from ._inputs import BackgroundJobTerminalStatusLiteral


@model
class SystemNoticeBlockBackgroundJob(Model):
    """A job in the background has ended.

    Attributes:
        type: Always `background_job`.
        job_id: The job.
        status: How it ended.
        display_name: Its name for people to read.
        detail: What is known besides, for people to read.
        persisted: Whether it outlasts the session.
    """

    type: Literal["background_job"] = "background_job"
    job_id: str
    status: BackgroundJobTerminalStatus
    display_name: str | None | Unset = UNSET
    detail: str | None | Unset = UNSET
    persisted: bool | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["background_job"] = ...,
            job_id: str,
            status: BackgroundJobTerminalStatus | BackgroundJobTerminalStatusLiteral,
            display_name: str | None | Unset = ...,
            detail: str | None | Unset = ...,
            persisted: bool | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.job_id = data["job_id"]
            self.status = decode_background_job_terminal_status(data["status"])
            self.display_name = data.get("display_name", UNSET)
            self.detail = data.get("detail", UNSET)
            self.persisted = data.get("persisted", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "status") from None
        self._raw = data
        return self


decode_system_notice_block_background_job = SystemNoticeBlockBackgroundJob.from_dict
