# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .llm_prompt_cache_info import LLMPromptCacheInfo, decode_llm_prompt_cache_info
from .llm_tool_search_info import LLMToolSearchInfo, decode_llm_tool_search_info


@model
class LLMRequestOptions(Model):
    """What was asked of a model provider besides an answer.

    Attributes:
        metadata: Labels for the provider's own records.
        prompt_cache: How prompts are cached.
        tool_search: How tools are searched for.
        provider_options: What only this provider knows.
    """

    metadata: dict[str, str] | Unset = UNSET
    prompt_cache: LLMPromptCacheInfo | None | Unset = UNSET
    tool_search: LLMToolSearchInfo | None | Unset = UNSET
    provider_options: dict[str, Any] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "prompt_cache"
        try:
            self.metadata = data.get("metadata", UNSET)
            value = data.get("prompt_cache", UNSET)
            self.prompt_cache = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_llm_prompt_cache_info(value)
            )
            at = "tool_search"
            value = data.get("tool_search", UNSET)
            self.tool_search = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_llm_tool_search_info(value)
            )
            self.provider_options = data.get("provider_options", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_llm_request_options = LLMRequestOptions.from_dict
