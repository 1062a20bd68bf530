# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .anthropic_cache_control_policy import (
    AnthropicCacheControlPolicy,
    decode_anthropic_cache_control_policy,
)
from .anthropic_cache_ttl import AnthropicCacheTtl, decode_anthropic_cache_ttl
from .anthropic_compaction import decode_anthropic_compaction
from .anthropic_context import AnthropicContext, decode_anthropic_context
from .anthropic_effort import AnthropicEffort, decode_anthropic_effort
from .anthropic_region import decode_anthropic_region
from .anthropic_thinking import decode_anthropic_thinking
from .output_schema import OutputSchema, decode_output_schema

if TYPE_CHECKING:
    from ._inputs import (
        AnthropicCacheControlPolicyLiteral,
        AnthropicCacheTtlLiteral,
        AnthropicCompactionDict,
        AnthropicContextLiteral,
        AnthropicEffortLiteral,
        AnthropicRegionDict,
        AnthropicThinkingDict,
        OutputSchemaDict,
    )
    from .anthropic_compaction import AnthropicCompaction
    from .anthropic_region import AnthropicRegion
    from .anthropic_thinking import AnthropicThinking


@model
class AnthropicOptions(Model):
    """Settings of Anthropic.

    Attributes:
        provider: Always `anthropic`.
        thinking: How the model thinks.
        thinking_budget_tokens: Tokens that it may think with. At least 0.
        effort: How hard it tries.
        top_k: How many of the likeliest tokens it chooses from. At least 0.
        cache_control: What is kept in the cache of the provider.
        cache_ttl: How long it is kept there.
        compaction: How the provider shortens a long context.
        context: A longer context than usual.
        inference_geo: Where the model runs.
        structured_output: The form that the answer is to have.
        supports_temperature_override: Whether the model takes a temperature, where the catalog
            is wrong.
        web_search: The search tool of the provider, as the provider takes it.
    """

    provider: Literal["anthropic"] = "anthropic"
    thinking: AnthropicThinking | AnthropicThinkingDict | None | Unset = UNSET
    thinking_budget_tokens: int | None | Unset = UNSET
    effort: AnthropicEffort | AnthropicEffortLiteral | None | Unset = UNSET
    top_k: int | None | Unset = UNSET
    cache_control: (
        AnthropicCacheControlPolicy | AnthropicCacheControlPolicyLiteral | None | Unset
    ) = UNSET
    cache_ttl: AnthropicCacheTtl | AnthropicCacheTtlLiteral | None | Unset = UNSET
    compaction: AnthropicCompaction | AnthropicCompactionDict | None | Unset = UNSET
    context: AnthropicContext | AnthropicContextLiteral | None | Unset = UNSET
    inference_geo: AnthropicRegion | AnthropicRegionDict | None | Unset = UNSET
    structured_output: OutputSchema | OutputSchemaDict | None | Unset = UNSET
    supports_temperature_override: bool | None | Unset = UNSET
    web_search: Any | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "thinking"
        try:
            self.provider = data["provider"]
            value = data.get("thinking", UNSET)
            self.thinking = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_anthropic_thinking(value)
            )
            self.thinking_budget_tokens = data.get("thinking_budget_tokens", UNSET)
            at = "effort"
            value = data.get("effort", UNSET)
            self.effort = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_anthropic_effort(value)
            )
            self.top_k = data.get("top_k", UNSET)
            at = "cache_control"
            value = data.get("cache_control", UNSET)
            self.cache_control = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_anthropic_cache_control_policy(value)
            )
            at = "cache_ttl"
            value = data.get("cache_ttl", UNSET)
            self.cache_ttl = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_anthropic_cache_ttl(value)
            )
            at = "compaction"
            value = data.get("compaction", UNSET)
            self.compaction = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_anthropic_compaction(value)
            )
            at = "context"
            value = data.get("context", UNSET)
            self.context = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_anthropic_context(value)
            )
            at = "inference_geo"
            value = data.get("inference_geo", UNSET)
            self.inference_geo = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_anthropic_region(value)
            )
            at = "structured_output"
            value = data.get("structured_output", UNSET)
            self.structured_output = (
                value if value is UNSET else None if value is None else decode_output_schema(value)
            )
            self.supports_temperature_override = data.get("supports_temperature_override", UNSET)
            self.web_search = data.get("web_search", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_anthropic_options = AnthropicOptions.from_dict
