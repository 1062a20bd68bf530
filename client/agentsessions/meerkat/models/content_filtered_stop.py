# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ContentFilteredStop(OpenEnum):
    """How an answer was stopped. `refusal`: by the model itself."""

    REFUSAL = "refusal"
    CONTENT_FILTER = "content_filter"


decode_content_filtered_stop = enum_decoder(ContentFilteredStop)
