# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class RefusalCategory(OpenEnum):
    """The field of a refusal: attacks on computer systems (`cyber`), biological harm (`bio`),
    the development of frontier models (`frontier_llm`), drawing out the model's hidden
    reasoning (`reasoning_extraction`), or other harm (`general_harms`)."""

    CYBER = "cyber"
    BIO = "bio"
    FRONTIER_LLM = "frontier_llm"
    REASONING_EXTRACTION = "reasoning_extraction"
    GENERAL_HARMS = "general_harms"


decode_refusal_category = enum_decoder(RefusalCategory)
