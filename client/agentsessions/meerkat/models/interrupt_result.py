# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .interrupt_outcome import InterruptOutcome, decode_interrupt_outcome


@model
class InterruptResult(Model):
    """What became of an interrupt.

    Attributes:
        session_id: The session, as a UUID.
        interrupted: Whether there was something to interrupt. True for an idle session too,
            false for one that has not begun.
        result: The same as a word; `staged_noop` for a session that has not begun.
    """

    session_id: str
    interrupted: bool
    result: InterruptOutcome | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.session_id = data["session_id"]
            self.interrupted = data["interrupted"]
            value = data.get("result", UNSET)
            self.result = value if value is UNSET else decode_interrupt_outcome(value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "result") from None
        self._raw = data
        return self


decode_interrupt_result = InterruptResult.from_dict
