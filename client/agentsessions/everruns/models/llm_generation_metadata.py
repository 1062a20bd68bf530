# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .llm_compaction_info import LLMCompactionInfo, decode_llm_compaction_info
from .llm_request_options import LLMRequestOptions, decode_llm_request_options
from .llm_retry_info import LLMRetryInfo, decode_llm_retry_info
from .token_usage import TokenUsage, decode_token_usage


@model
class LLMGenerationMetadata(Model):
    """How a request to a model went.

    Attributes:
        model: What the model provider calls the model.
        provider: The model provider, such as `anthropic`.
        provider_id: What the service calls the provider.
        response_model: The model that has answered, in the words of the provider.
        response_id: What the provider calls the answer.
        success: Whether there was one.
        error: Why there was none.
        finish_reasons: Why the model stopped, such as `stop` or `tool_calls`.
        usage: What it has used.
        duration_ms: How long it took, in milliseconds. At least 0.
        time_to_first_token_ms: How long until the model began to write, in milliseconds. At
            least 0.
        request_options: What was asked for besides.
        retry: How often it had to be tried again.
        compaction: How the messages were compacted before.
    """

    model: str
    provider: str | None | Unset = UNSET
    provider_id: str | Unset = UNSET
    response_model: str | Unset = UNSET
    response_id: str | None | Unset = UNSET
    success: bool
    error: str | None | Unset = UNSET
    finish_reasons: list[str] | None | Unset = UNSET
    usage: TokenUsage | None | Unset = UNSET
    duration_ms: int | None | Unset = UNSET
    time_to_first_token_ms: int | None | Unset = UNSET
    request_options: LLMRequestOptions | None | Unset = UNSET
    retry: LLMRetryInfo | None | Unset = UNSET
    compaction: LLMCompactionInfo | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "usage"
        try:
            self.model = data["model"]
            self.provider = data.get("provider", UNSET)
            self.provider_id = data.get("provider_id", UNSET)
            self.response_model = data.get("response_model", UNSET)
            self.response_id = data.get("response_id", UNSET)
            self.success = data["success"]
            self.error = data.get("error", UNSET)
            self.finish_reasons = data.get("finish_reasons", UNSET)
            value = data.get("usage", UNSET)
            self.usage = (
                value if value is UNSET else None if value is None else decode_token_usage(value)
            )
            self.duration_ms = data.get("duration_ms", UNSET)
            self.time_to_first_token_ms = data.get("time_to_first_token_ms", UNSET)
            at = "request_options"
            value = data.get("request_options", UNSET)
            self.request_options = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_llm_request_options(value)
            )
            at = "retry"
            value = data.get("retry", UNSET)
            self.retry = (
                value if value is UNSET else None if value is None else decode_llm_retry_info(value)
            )
            at = "compaction"
            value = data.get("compaction", UNSET)
            self.compaction = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_llm_compaction_info(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_llm_generation_metadata = LLMGenerationMetadata.from_dict
