# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .open_ai_prompt_cache_mode import OpenAIPromptCacheMode, decode_open_ai_prompt_cache_mode
from .open_ai_prompt_cache_ttl import OpenAIPromptCacheTtl, decode_open_ai_prompt_cache_ttl

if TYPE_CHECKING:
    from ._inputs import OpenAIPromptCacheModeLiteral, OpenAIPromptCacheTtlLiteral


@model
class OpenAIPromptCacheOptions(Model):
    """How the cache of prompts is used.

    Attributes:
        mode: Who says what is kept.
        ttl: How long it is kept.
    """

    mode: OpenAIPromptCacheMode | None | Unset = UNSET
    ttl: OpenAIPromptCacheTtl | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mode: OpenAIPromptCacheMode | OpenAIPromptCacheModeLiteral | None | Unset = ...,
            ttl: OpenAIPromptCacheTtl | OpenAIPromptCacheTtlLiteral | None | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "mode"
        try:
            value = data.get("mode", UNSET)
            self.mode = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_open_ai_prompt_cache_mode(value)
            )
            at = "ttl"
            value = data.get("ttl", UNSET)
            self.ttl = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_open_ai_prompt_cache_ttl(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_open_ai_prompt_cache_options = OpenAIPromptCacheOptions.from_dict
