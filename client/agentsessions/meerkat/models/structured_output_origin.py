# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class StructuredOutputOrigin(OpenEnum):
    """Where a structured output was found. `extraction_request`: the model was asked once more."""

    EXTRACTION_REQUEST = "extraction_request"
    FINAL_REPLY = "final_reply"


decode_structured_output_origin = enum_decoder(StructuredOutputOrigin)
