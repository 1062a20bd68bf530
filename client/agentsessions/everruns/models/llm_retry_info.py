# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class LLMRetryInfo(Model):
    """How often a request had to be tried again.

    Attributes:
        attempts: How many times; 0 if the first one worked. At least 0.
        total_wait_ms: How long was waited in between, in milliseconds. At least 0.
    """

    attempts: int
    total_wait_ms: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.attempts = data["attempts"]
            self.total_wait_ms = data["total_wait_ms"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_llm_retry_info = LLMRetryInfo.from_dict
