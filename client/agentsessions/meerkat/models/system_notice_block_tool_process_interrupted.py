# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .interrupted_run_outcome import decode_interrupted_run_outcome
from .tool_process_cessation import decode_tool_process_cessation
from .tool_process_spawner import decode_tool_process_spawner

if TYPE_CHECKING:
    from ._inputs import InterruptedRunOutcomeDict, ToolProcessCessationDict, ToolProcessSpawnerDict
    from .interrupted_run_outcome import InterruptedRunOutcome
    from .tool_process_cessation import ToolProcessCessation
    from .tool_process_spawner import ToolProcessSpawner


@model
class SystemNoticeBlockToolProcessInterrupted(Model):
    """A program that a tool ran was cut off.

    Attributes:
        type: Always `tool_process_interrupted`.
        run_id: The run, as a UUID.
        tool_call_id: The call of the tool.
        spawner: What ran it.
        cessation: How it ended.
        disposition: What became of the run.
    """

    type: Literal["tool_process_interrupted"] = "tool_process_interrupted"
    run_id: str
    tool_call_id: str | None | Unset = UNSET
    spawner: ToolProcessSpawner
    cessation: ToolProcessCessation
    disposition: InterruptedRunOutcome

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["tool_process_interrupted"] = ...,
            run_id: str,
            tool_call_id: str | None | Unset = ...,
            spawner: ToolProcessSpawner | ToolProcessSpawnerDict,
            cessation: ToolProcessCessation | ToolProcessCessationDict,
            disposition: InterruptedRunOutcome | InterruptedRunOutcomeDict,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "spawner"
        try:
            self.type = data["type"]
            self.run_id = data["run_id"]
            self.tool_call_id = data.get("tool_call_id", UNSET)
            self.spawner = decode_tool_process_spawner(data["spawner"])
            at = "cessation"
            self.cessation = decode_tool_process_cessation(data["cessation"])
            at = "disposition"
            self.disposition = decode_interrupted_run_outcome(data["disposition"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_system_notice_block_tool_process_interrupted = (
    SystemNoticeBlockToolProcessInterrupted.from_dict
)
