# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class LLMCompactionInfo(Model):
    """How the messages of a request were compacted before it was sent.

    Attributes:
        compacted: Whether they were.
        input_tokens_before: How many tokens there were. At least 0.
        input_tokens_after: How many are left. At least 0.
        duration_ms: How long it took, in milliseconds. At least 0.
    """

    compacted: bool
    input_tokens_before: int | None | Unset = UNSET
    input_tokens_after: int | None | Unset = UNSET
    duration_ms: int | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.compacted = data["compacted"]
            self.input_tokens_before = data.get("input_tokens_before", UNSET)
            self.input_tokens_after = data.get("input_tokens_after", UNSET)
            self.duration_ms = data.get("duration_ms", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_llm_compaction_info = LLMCompactionInfo.from_dict
