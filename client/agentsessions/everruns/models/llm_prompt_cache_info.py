# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class LLMPromptCacheInfo(Model):
    """How the prompt of a request is cached.

    Attributes:
        enabled: Whether it is.
        strategy: How the service decides what to cache. Always `auto`.
        provider_mode: The provider's own word for it.
    """

    enabled: bool
    strategy: Literal["auto"] = "auto"
    provider_mode: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.enabled = data["enabled"]
            self.strategy = data["strategy"]
            self.provider_mode = data.get("provider_mode", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_llm_prompt_cache_info = LLMPromptCacheInfo.from_dict
