# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .requested_reasoning import decode_requested_reasoning
from .run_identity import RunIdentity, decode_run_identity
from .run_input import decode_run_input

if TYPE_CHECKING:
    from .requested_reasoning import RequestedReasoning
    from .run_input import RunInput


@model
class RunStartedEvent(Model):
    """A run begins.

    Attributes:
        type: Always `run_started`.
        session_id: The session, as a UUID.
        input: What it is to work on.
        identity: Which run it is.
        request_reasoning: Which effort of thinking it was asked to make.
    """

    type: Literal["run_started"] = "run_started"
    session_id: str
    input: RunInput
    identity: RunIdentity | Unset = UNSET
    request_reasoning: RequestedReasoning | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "input"
        try:
            self.type = data["type"]
            self.session_id = data["session_id"]
            self.input = decode_run_input(data["input"])
            at = "identity"
            value = data.get("identity", UNSET)
            self.identity = value if value is UNSET else decode_run_identity(value)
            at = "request_reasoning"
            value = data.get("request_reasoning", UNSET)
            self.request_reasoning = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_requested_reasoning(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_run_started_event = RunStartedEvent.from_dict
