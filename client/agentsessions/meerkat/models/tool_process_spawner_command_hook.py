# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ToolProcessSpawnerCommandHook(Model):
    """A hook ran the program.

    Attributes:
        kind: Always `command_hook`.
        hook_id: The hook.
    """

    kind: Literal["command_hook"] = "command_hook"
    hook_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.hook_id = data["hook_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tool_process_spawner_command_hook = ToolProcessSpawnerCommandHook.from_dict
