# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .input_terminal_outcome import InputTerminalOutcome, decode_input_terminal_outcome
from .run_stop_completion import RunStopCompletion, decode_run_stop_completion


@model
class RunStopContributor(Model):
    """An input of a stopped run.

    Attributes:
        input_id: The input, as a UUID.
        completion: What its sender was told.
        terminal: How the input itself has ended.
    """

    input_id: str
    completion: RunStopCompletion
    terminal: InputTerminalOutcome | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "completion"
        try:
            self.input_id = data["input_id"]
            self.completion = decode_run_stop_completion(data["completion"])
            at = "terminal"
            value = data.get("terminal", UNSET)
            self.terminal = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_input_terminal_outcome(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_run_stop_contributor = RunStopContributor.from_dict
