# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
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
    parse_timestamp,
)

from .dream_error import DreamError, decode_dream_error
from .dream_input import read_dream_input_list
from .dream_model_config import DreamModelConfig, decode_dream_model_config
from .dream_output import DreamOutput, decode_dream_output
from .dream_output_behavior import decode_dream_output_behavior
from .dream_status import DreamStatus, decode_dream_status
from .dream_usage import DreamUsage, decode_dream_usage

if TYPE_CHECKING:
    from .dream_input import DreamInput
    from .dream_output_behavior import DreamOutputBehavior


@model
class Dream(Model):
    """A background job that reads a memory store and past sessions, and writes a better organized
    version of the store.

    Attributes:
        id: Identifies the dream; begins with `drm_`.
        type: Always `dream`.
        status: Where the dream is in its life.
        inputs: The memory store and the sessions that the dream reads.
        output_behavior: Where the result goes: to a new memory store unless the request said
            otherwise.
        model: The model that does the work. Always an object, also when the request named only
            the model.
        instructions: Guidance given by the request; null or absent when there was none.
        outputs: The memory store with the result, as the only item; empty until the dream has
            recorded it, and for good when the dream ends before. The result is complete only when
            the dream is `completed`.
        session_id: The session that does the work, begins with `sesn_`; null or absent until it
            has started. Its events show what the dream reads and writes.
        usage: The tokens used so far: zero at first, final when the dream is `completed` or
            `failed`.
        error: Why the dream failed; null or absent unless it is `failed`.
        created_at: When the dream was created.
        ended_at: When the dream was completed, failed or was canceled; null or absent before.
        archived_at: When the dream was archived; null or absent while it is not.
    """

    id: str
    type: Literal["dream"] = "dream"
    status: DreamStatus
    inputs: list[DreamInput]
    output_behavior: DreamOutputBehavior
    model: DreamModelConfig
    instructions: str | None | Unset = UNSET
    outputs: list[DreamOutput]
    session_id: str | None | Unset = UNSET
    usage: DreamUsage
    error: DreamError | None | Unset = UNSET
    created_at: datetime
    ended_at: datetime | None | Unset = UNSET
    archived_at: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "status"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.status = decode_dream_status(data["status"])
            at = "inputs"
            self.inputs = read_dream_input_list(data["inputs"])
            at = "output_behavior"
            self.output_behavior = decode_dream_output_behavior(data["output_behavior"])
            at = "model"
            self.model = decode_dream_model_config(data["model"])
            self.instructions = data.get("instructions", UNSET)
            at = "outputs"
            self.outputs = decode_list(decode_dream_output, data["outputs"])
            self.session_id = data.get("session_id", UNSET)
            at = "usage"
            self.usage = decode_dream_usage(data["usage"])
            at = "error"
            value = data.get("error", UNSET)
            self.error = (
                value if value is UNSET else None if value is None else decode_dream_error(value)
            )
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
            at = "ended_at"
            value = data.get("ended_at", UNSET)
            self.ended_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
            at = "archived_at"
            value = data.get("archived_at", UNSET)
            self.archived_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_dream = Dream.from_dict
