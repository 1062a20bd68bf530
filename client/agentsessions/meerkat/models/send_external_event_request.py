# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class SendExternalEventRequest(Model):
    """Something that happened outside, which the agent is told with its next turn.

    Attributes:
        kind: Always `generic_json`.
        event_type: What happened, in a word of your own. It may not be empty. At least 1
            character.
        payload: What is known of it, as any JSON.
        blocks: The same as content blocks, for the model to see.
        idempotency_key: A text of your own. An event with a key that the session has seen is
            not queued again. Servers before 0.9 ignore it.
    """

    kind: Literal["generic_json"] = "generic_json"
    event_type: str
    payload: Any
    blocks: Sequence[Any] | Unset = UNSET
    idempotency_key: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.event_type = data["event_type"]
            self.payload = data["payload"]
            self.blocks = data.get("blocks", UNSET)
            self.idempotency_key = data.get("idempotency_key", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_send_external_event_request = SendExternalEventRequest.from_dict
