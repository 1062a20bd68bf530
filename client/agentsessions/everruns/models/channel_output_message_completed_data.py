# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .channel_event_message import ChannelEventMessage, decode_channel_event_message
from .model_metadata import ModelMetadata, decode_model_metadata
from .token_usage import TokenUsage, decode_token_usage


@model
class ChannelOutputMessageCompletedData(Model):
    """A finished message.

    Attributes:
        message: The message.
        usage: What it has used. With `full` alone.
        metadata: The model that wrote it. With `full` alone.
        error_code: Set if the message tells the user of a failure.
    """

    message: ChannelEventMessage | Unset = UNSET
    usage: TokenUsage | None | Unset = UNSET
    metadata: ModelMetadata | None | Unset = UNSET
    error_code: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "message"
        try:
            value = data.get("message", UNSET)
            self.message = value if value is UNSET else decode_channel_event_message(value)
            at = "usage"
            value = data.get("usage", UNSET)
            self.usage = (
                value if value is UNSET else None if value is None else decode_token_usage(value)
            )
            at = "metadata"
            value = data.get("metadata", UNSET)
            self.metadata = (
                value if value is UNSET else None if value is None else decode_model_metadata(value)
            )
            self.error_code = data.get("error_code", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_channel_output_message_completed_data = ChannelOutputMessageCompletedData.from_dict
