# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .reasoning_config import ReasoningConfig, decode_reasoning_config

if TYPE_CHECKING:
    from ._inputs import ReasoningConfigDict


@model
class MessageControls(Model):
    """How a turn is run, where it differs from the session.

    Attributes:
        model_id: The model, before those of session, agent and harness; begins with `model_`.
        locale: Language and region of the answer, as a BCP 47 tag.
        reasoning: How much the model thinks.
        hints: What the client can handle. Overrules the session's hints key by key.
        error_disclosure: How much errors tell: `generic`, `standard` or `detailed`. It can only
            be less than what the agent allows.
    """

    model_id: str | None | Unset = UNSET
    locale: str | None | Unset = UNSET
    reasoning: ReasoningConfig | None | Unset = UNSET
    hints: dict[str, Any] | None | Unset = UNSET
    error_disclosure: str | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model_id: str | None | Unset = ...,
            locale: str | None | Unset = ...,
            reasoning: ReasoningConfig | ReasoningConfigDict | None | Unset = ...,
            hints: Mapping[str, Any] | None | Unset = ...,
            error_disclosure: str | None | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.model_id = data.get("model_id", UNSET)
            self.locale = data.get("locale", UNSET)
            value = data.get("reasoning", UNSET)
            self.reasoning = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_reasoning_config(value)
            )
            self.hints = data.get("hints", UNSET)
            self.error_disclosure = data.get("error_disclosure", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "reasoning") from None
        self._raw = data
        return self


decode_message_controls = MessageControls.from_dict
