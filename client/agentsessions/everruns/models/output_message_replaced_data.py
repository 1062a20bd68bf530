# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class OutputMessageReplacedData(Model):
    """What stands in place of a message.

    Attributes:
        turn_id: The turn; begins with `turn_`.
        message_id: The message; begins with `message_`. Older servers do not send it.
        guardrail_capability_id: The capability that stepped in.
        guardrail_id: Its rule.
        reason_code: Why, for programs, such as `system_prompt_leak`.
        replacement: The text that counts. All that came before is to be thrown away.
    """

    turn_id: str
    message_id: str | Unset = UNSET
    guardrail_capability_id: str
    guardrail_id: str
    reason_code: str
    replacement: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.turn_id = data["turn_id"]
            self.message_id = data.get("message_id", UNSET)
            self.guardrail_capability_id = data["guardrail_capability_id"]
            self.guardrail_id = data["guardrail_id"]
            self.reason_code = data["reason_code"]
            self.replacement = data["replacement"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_output_message_replaced_data = OutputMessageReplacedData.from_dict
