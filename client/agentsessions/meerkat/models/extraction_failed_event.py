# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

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

from .model_call_usage import ModelCallUsage, decode_model_call_usage


@model
class ExtractionFailedEvent(Model):
    """The answer could not be brought into the form that was asked for.

    Attributes:
        type: Always `extraction_failed`.
        session_id: The session, as a UUID.
        last_output: What the model said last.
        attempts: How often it was tried. At least 0.
        reason: What was wrong, for people to read.
        request_usage: What each request to the model has used for it.
    """

    type: Literal["extraction_failed"] = "extraction_failed"
    session_id: str
    last_output: str
    attempts: int
    reason: str
    request_usage: list[ModelCallUsage] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.session_id = data["session_id"]
            self.last_output = data["last_output"]
            self.attempts = data["attempts"]
            self.reason = data["reason"]
            value = data.get("request_usage", UNSET)
            self.request_usage = (
                value if value is UNSET else decode_list(decode_model_call_usage, value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "request_usage") from None
        self._raw = data
        return self


decode_extraction_failed_event = ExtractionFailedEvent.from_dict
