# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .token_usage import TokenUsage, decode_token_usage


@model
class TurnCompletedData(Model):
    """How a turn went.

    Attributes:
        turn_id: The turn; begins with `turn_`.
        iterations: How often the model was asked. At least 0.
        status: How the turn ended, where the service says it in a word.
        final_message_id: The message with the answer; begins with `message_`.
        final_answer_preview: The beginning of the answer.
        input_content: The text of the message that began it.
        usage: What the turn has used.
        duration_ms: How long it took, in milliseconds. At least 0.
        time_to_first_token_ms: How long until the model began to write, in milliseconds. At
            least 0.
        tool_call_count: How many tool calls were carried out. At least 0.
        llm_call_count: How many requests to models there were. At least 0.
        stop_reason: Why the model stopped, in the words of its provider, such as `stop`.
        termination_reason: Why the turn ended, such as `end_turn`.
        issue_count: How many tool calls failed. At least 0.
    """

    turn_id: str
    iterations: int
    status: str | None | Unset = UNSET
    final_message_id: str | None | Unset = UNSET
    final_answer_preview: str | None | Unset = UNSET
    input_content: str | None | Unset = UNSET
    usage: TokenUsage | None | Unset = UNSET
    duration_ms: int | None | Unset = UNSET
    time_to_first_token_ms: int | None | Unset = UNSET
    tool_call_count: int | None | Unset = UNSET
    llm_call_count: int | None | Unset = UNSET
    stop_reason: str | Unset = UNSET
    termination_reason: str | Unset = UNSET
    issue_count: int | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.turn_id = data["turn_id"]
            self.iterations = data["iterations"]
            self.status = data.get("status", UNSET)
            self.final_message_id = data.get("final_message_id", UNSET)
            self.final_answer_preview = data.get("final_answer_preview", UNSET)
            self.input_content = data.get("input_content", UNSET)
            value = data.get("usage", UNSET)
            self.usage = (
                value if value is UNSET else None if value is None else decode_token_usage(value)
            )
            self.duration_ms = data.get("duration_ms", UNSET)
            self.time_to_first_token_ms = data.get("time_to_first_token_ms", UNSET)
            self.tool_call_count = data.get("tool_call_count", UNSET)
            self.llm_call_count = data.get("llm_call_count", UNSET)
            self.stop_reason = data.get("stop_reason", UNSET)
            self.termination_reason = data.get("termination_reason", UNSET)
            self.issue_count = data.get("issue_count", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "usage") from None
        self._raw = data
        return self


decode_turn_completed_data = TurnCompletedData.from_dict
