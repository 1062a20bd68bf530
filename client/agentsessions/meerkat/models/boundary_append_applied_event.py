# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
)

from .content_block import read_content_block_list
from .system_notice import SystemNotice, decode_system_notice

if TYPE_CHECKING:
    from .content_block import ContentBlock


@model
class BoundaryAppendAppliedEvent(Model):
    """An input that came during the run is now part of it.

    Attributes:
        type: Always `boundary_append_applied`.
        run_id: The run, as a UUID.
        input_id: The input, as a UUID.
        append_count: How many messages it has become. At least 0.
        content: What it says.
        notices: Notices of the system that came with it.
        transcript_start: Where in the history it stands, from 0. At least 0.
    """

    type: Literal["boundary_append_applied"] = "boundary_append_applied"
    run_id: str
    input_id: str
    append_count: int
    content: str | list[ContentBlock]
    notices: list[SystemNotice] | Unset = UNSET
    transcript_start: int | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "content"
        try:
            self.type = data["type"]
            self.run_id = data["run_id"]
            self.input_id = data["input_id"]
            self.append_count = data["append_count"]
            value = data["content"]
            self.content = read_content_block_list(value) if value.__class__ is list else value
            at = "notices"
            value = data.get("notices", UNSET)
            self.notices = value if value is UNSET else decode_list(decode_system_notice, value)
            self.transcript_start = data.get("transcript_start", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_boundary_append_applied_event = BoundaryAppendAppliedEvent.from_dict
