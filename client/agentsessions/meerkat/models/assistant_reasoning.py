# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .provider_meta import decode_provider_meta

if TYPE_CHECKING:
    from .provider_meta import ProviderMeta


@model
class AssistantReasoning(Model):
    """What a block of thought holds.

    Attributes:
        text: The thought; absent or empty where the provider keeps it back.
        meta: What the provider wants to get back with the block.
    """

    text: str | Unset = UNSET
    meta: ProviderMeta | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.text = data.get("text", UNSET)
            value = data.get("meta", UNSET)
            self.meta = (
                value if value is UNSET else None if value is None else decode_provider_meta(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "meta") from None
        self._raw = data
        return self


decode_assistant_reasoning = AssistantReasoning.from_dict
