# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class PresentedTokenConvention(OpenEnum):
    """Whether the tokens that a provider states hold those of its cache."""

    ANTHROPIC_DISJOINT_INPUT_COMPONENTS = "anthropic_disjoint_input_components"
    OPEN_AI_INPUT_INCLUDES_CACHED_SUBSET = "open_ai_input_includes_cached_subset"
    GEMINI_PROMPT_INCLUDES_CACHED_SUBSET = "gemini_prompt_includes_cached_subset"
    OPEN_AI_COMPATIBLE_PROMPT_INCLUDES_CACHE_DETAILS = (
        "open_ai_compatible_prompt_includes_cache_details"
    )
    HOST_DECLARED_INCLUSIVE_INPUT_TOTAL = "host_declared_inclusive_input_total"


decode_presented_token_convention = enum_decoder(PresentedTokenConvention)
