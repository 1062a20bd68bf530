# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .event_message import EventMessage, decode_event_message
from .model_metadata import ModelMetadata, decode_model_metadata
from .token_usage import TokenUsage, decode_token_usage


@model
class OutputMessageCompletedData(Model):
    """A finished message, and what it took to write it.

    Attributes:
        message: The message.
        metadata: The model that wrote it.
        usage: What it has used.
        error_code: Set if the message tells the user of a failure.
        error_fields: What the failure's text mentions, to say it in another language.
        error_disclosure: How much the text tells: `generic`, `standard` or `detailed`.
    """

    message: EventMessage
    metadata: ModelMetadata | None | Unset = UNSET
    usage: TokenUsage | None | Unset = UNSET
    error_code: str | None | Unset = UNSET
    error_fields: dict[str, Any] | None | Unset = UNSET
    error_disclosure: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "message"
        try:
            self.message = decode_event_message(data["message"])
            at = "metadata"
            value = data.get("metadata", UNSET)
            self.metadata = (
                value if value is UNSET else None if value is None else decode_model_metadata(value)
            )
            at = "usage"
            value = data.get("usage", UNSET)
            self.usage = (
                value if value is UNSET else None if value is None else decode_token_usage(value)
            )
            self.error_code = data.get("error_code", UNSET)
            self.error_fields = data.get("error_fields", UNSET)
            self.error_disclosure = data.get("error_disclosure", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_output_message_completed_data = OutputMessageCompletedData.from_dict
