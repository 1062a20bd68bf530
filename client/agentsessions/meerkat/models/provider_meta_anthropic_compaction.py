# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ProviderMetaAnthropicCompaction(Model):
    """A context that Anthropic has shortened.

    Attributes:
        provider: Always `anthropic_compaction`.
        content: What is left of it.
    """

    provider: Literal["anthropic_compaction"] = "anthropic_compaction"
    content: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.provider = data["provider"]
            self.content = data["content"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_provider_meta_anthropic_compaction = ProviderMetaAnthropicCompaction.from_dict
