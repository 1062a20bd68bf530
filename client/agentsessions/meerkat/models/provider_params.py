# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .provider_options import decode_provider_options
from .reasoning_mode import ReasoningMode, decode_reasoning_mode

if TYPE_CHECKING:
    from ._inputs import ProviderOptionsDict, ReasoningModeLiteral
    from .provider_options import ProviderOptions


@model
class ProviderParams(Model):
    """Settings for the provider of the model. Null keeps what the server has.

    Attributes:
        temperature: How random the choices of the model are.
        top_p: The share of the probability that it chooses from, from 0 to 1.
        max_output_tokens: Tokens that one answer may have. At least 0.
        thinking_budget_tokens: Tokens that it may think with. At least 0.
        reasoning: Whether it thinks, and whether its thoughts are shown.
        provider_tag: Settings that only one provider has.
    """

    temperature: float | None | Unset = UNSET
    top_p: float | None | Unset = UNSET
    max_output_tokens: int | None | Unset = UNSET
    thinking_budget_tokens: int | None | Unset = UNSET
    reasoning: ReasoningMode | ReasoningModeLiteral | None | Unset = UNSET
    provider_tag: ProviderOptions | ProviderOptionsDict | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "reasoning"
        try:
            self.temperature = data.get("temperature", UNSET)
            self.top_p = data.get("top_p", UNSET)
            self.max_output_tokens = data.get("max_output_tokens", UNSET)
            self.thinking_budget_tokens = data.get("thinking_budget_tokens", UNSET)
            value = data.get("reasoning", UNSET)
            self.reasoning = (
                value if value is UNSET else None if value is None else decode_reasoning_mode(value)
            )
            at = "provider_tag"
            value = data.get("provider_tag", UNSET)
            self.provider_tag = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_provider_options(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_provider_params = ProviderParams.from_dict
