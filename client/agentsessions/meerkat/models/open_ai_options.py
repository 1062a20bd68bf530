# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .open_ai_prompt_cache_options import (
    OpenAIPromptCacheOptions,
    decode_open_ai_prompt_cache_options,
)
from .open_ai_prompt_cache_retention import (
    OpenAIPromptCacheRetention,
    decode_open_ai_prompt_cache_retention,
)
from .open_ai_reasoning_context import OpenAIReasoningContext, decode_open_ai_reasoning_context
from .open_ai_reasoning_mode import OpenAIReasoningMode, decode_open_ai_reasoning_mode
from .open_ai_text_verbosity import OpenAITextVerbosity, decode_open_ai_text_verbosity
from .output_schema import OutputSchema, decode_output_schema
from .reasoning_effort import ReasoningEffort, decode_reasoning_effort

if TYPE_CHECKING:
    from ._inputs import (
        OpenAIPromptCacheOptionsDict,
        OpenAIPromptCacheRetentionLiteral,
        OpenAIReasoningContextLiteral,
        OpenAIReasoningModeLiteral,
        OpenAITextVerbosityLiteral,
        OutputSchemaDict,
        ReasoningEffortLiteral,
    )


@model
class OpenAIOptions(Model):
    """Settings of OpenAI.

    Attributes:
        provider: Always `open_ai`.
        reasoning_effort: How hard the model thinks.
        reasoning_mode: Which kind of thinking it does.
        reasoning_context: Which of its earlier thoughts it sees.
        reasoning: How it thinks, as the provider takes it.
        text_verbosity: How many words it makes.
        prompt_cache_enabled: Whether prompts are kept in the cache of the provider.
        prompt_cache_key: What the cache goes by.
        prompt_cache_options: How it is used.
        prompt_cache_retention: How long it keeps a prompt.
        store: Whether the provider keeps the response.
        seed: A number that makes answers repeatable.
        frequency_penalty: How much the model avoids tokens that it has used often.
        presence_penalty: How much it avoids tokens that it has used at all.
        thinking: How a model of your own thinks, as its server takes it.
        chat_template_kwargs: What the chat template of a model of your own is given.
        structured_output: The form that the answer is to have.
        supports_temperature_override: Whether the model takes a temperature, where the catalog
            is wrong.
        supports_reasoning_override: Whether it can think, where the catalog is wrong.
        web_search: The search tool of the provider, as the provider takes it.
    """

    provider: Literal["open_ai"] = "open_ai"
    reasoning_effort: ReasoningEffort | ReasoningEffortLiteral | None | Unset = UNSET
    reasoning_mode: OpenAIReasoningMode | OpenAIReasoningModeLiteral | None | Unset = UNSET
    reasoning_context: OpenAIReasoningContext | OpenAIReasoningContextLiteral | None | Unset = UNSET
    reasoning: Any | Unset = UNSET
    text_verbosity: OpenAITextVerbosity | OpenAITextVerbosityLiteral | None | Unset = UNSET
    prompt_cache_enabled: bool | None | Unset = UNSET
    prompt_cache_key: str | None | Unset = UNSET
    prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsDict | None | Unset = (
        UNSET
    )
    prompt_cache_retention: (
        OpenAIPromptCacheRetention | OpenAIPromptCacheRetentionLiteral | None | Unset
    ) = UNSET
    store: bool | None | Unset = UNSET
    seed: int | None | Unset = UNSET
    frequency_penalty: float | None | Unset = UNSET
    presence_penalty: float | None | Unset = UNSET
    thinking: Any | Unset = UNSET
    chat_template_kwargs: Any | Unset = UNSET
    structured_output: OutputSchema | OutputSchemaDict | None | Unset = UNSET
    supports_temperature_override: bool | None | Unset = UNSET
    supports_reasoning_override: bool | None | Unset = UNSET
    web_search: Any | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "reasoning_effort"
        try:
            self.provider = data["provider"]
            value = data.get("reasoning_effort", UNSET)
            self.reasoning_effort = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_reasoning_effort(value)
            )
            at = "reasoning_mode"
            value = data.get("reasoning_mode", UNSET)
            self.reasoning_mode = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_open_ai_reasoning_mode(value)
            )
            at = "reasoning_context"
            value = data.get("reasoning_context", UNSET)
            self.reasoning_context = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_open_ai_reasoning_context(value)
            )
            self.reasoning = data.get("reasoning", UNSET)
            at = "text_verbosity"
            value = data.get("text_verbosity", UNSET)
            self.text_verbosity = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_open_ai_text_verbosity(value)
            )
            self.prompt_cache_enabled = data.get("prompt_cache_enabled", UNSET)
            self.prompt_cache_key = data.get("prompt_cache_key", UNSET)
            at = "prompt_cache_options"
            value = data.get("prompt_cache_options", UNSET)
            self.prompt_cache_options = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_open_ai_prompt_cache_options(value)
            )
            at = "prompt_cache_retention"
            value = data.get("prompt_cache_retention", UNSET)
            self.prompt_cache_retention = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_open_ai_prompt_cache_retention(value)
            )
            self.store = data.get("store", UNSET)
            self.seed = data.get("seed", UNSET)
            self.frequency_penalty = data.get("frequency_penalty", UNSET)
            self.presence_penalty = data.get("presence_penalty", UNSET)
            self.thinking = data.get("thinking", UNSET)
            self.chat_template_kwargs = data.get("chat_template_kwargs", UNSET)
            at = "structured_output"
            value = data.get("structured_output", UNSET)
            self.structured_output = (
                value if value is UNSET else None if value is None else decode_output_schema(value)
            )
            self.supports_temperature_override = data.get("supports_temperature_override", UNSET)
            self.supports_reasoning_override = data.get("supports_reasoning_override", UNSET)
            self.web_search = data.get("web_search", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_open_ai_options = OpenAIOptions.from_dict
