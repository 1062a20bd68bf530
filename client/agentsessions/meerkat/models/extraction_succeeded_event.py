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
from .schema_warning import SchemaWarning, decode_schema_warning
from .structured_output_origin import StructuredOutputOrigin, decode_structured_output_origin


@model
class ExtractionSucceededEvent(Model):
    """The answer has the form that was asked for.

    Attributes:
        type: Always `extraction_succeeded`.
        session_id: The session, as a UUID.
        structured_output: The answer in the form that `output_schema` asks for, as any JSON.
        schema_warnings: What the provider cannot keep of the form.
        request_usage: What each request to the model has used for it.
        origin: Where the structured output was found.
    """

    type: Literal["extraction_succeeded"] = "extraction_succeeded"
    session_id: str
    structured_output: Any
    schema_warnings: list[SchemaWarning] | None | Unset = UNSET
    request_usage: list[ModelCallUsage] | Unset = UNSET
    origin: StructuredOutputOrigin | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "schema_warnings"
        try:
            self.type = data["type"]
            self.session_id = data["session_id"]
            self.structured_output = data["structured_output"]
            value = data.get("schema_warnings", UNSET)
            self.schema_warnings = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_list(decode_schema_warning, value)
            )
            at = "request_usage"
            value = data.get("request_usage", UNSET)
            self.request_usage = (
                value if value is UNSET else decode_list(decode_model_call_usage, value)
            )
            at = "origin"
            value = data.get("origin", UNSET)
            self.origin = value if value is UNSET else decode_structured_output_origin(value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_extraction_succeeded_event = ExtractionSucceededEvent.from_dict
