# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class SummarizationTrimStage(OpenEnum):
    """What is left out of a history, one after the other."""

    TOOL_RESULTS = "tool_results"
    CONTEXT = "context"
    USER_REQUESTS = "user_requests"


decode_summarization_trim_stage = enum_decoder(SummarizationTrimStage)
