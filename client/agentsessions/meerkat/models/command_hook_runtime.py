# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class CommandHookRuntime(Model):
    """A hook that is a program on the server's machine.

    Attributes:
        type: Always `command`.
        command: The program.
        args: What it is called with.
        env: Variables of its environment.
    """

    type: Literal["command"] = "command"
    command: str
    args: Sequence[str] | Unset = UNSET
    env: Mapping[str, str] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.command = data["command"]
            self.args = data.get("args", UNSET)
            self.env = data.get("env", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_command_hook_runtime = CommandHookRuntime.from_dict
