# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class RevisedPromptSource(OpenEnum):
    """Who wrote a request anew."""

    PROVIDER = "provider"
    MEERKAT_PROJECTION = "meerkat_projection"


decode_revised_prompt_source = enum_decoder(RevisedPromptSource)
