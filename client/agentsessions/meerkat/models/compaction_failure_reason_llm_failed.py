# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .agent_error_class import AgentErrorClass, decode_agent_error_class


@model
class CompactionFailureReasonLlmFailed(Model):
    """The model has failed.

    Attributes:
        kind: Always `llm_failed`.
        message: What happened, for people to read.
        error_class: How.
    """

    kind: Literal["llm_failed"] = "llm_failed"
    message: str
    error_class: AgentErrorClass

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.message = data["message"]
            self.error_class = decode_agent_error_class(data["error_class"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "error_class") from None
        self._raw = data
        return self


decode_compaction_failure_reason_llm_failed = CompactionFailureReasonLlmFailed.from_dict
