# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class StdioMCPServer(Model):
    """A program on the server's machine, which speaks over its input and output.

    Attributes:
        name: The name that its tools go by.
        command: The program.
        args: What it is called with.
        env: Variables of its environment.
        connect_timeout_secs: How long connecting may take, in seconds; null takes the server's
            limit. At least 0.
    """

    name: str
    command: str
    args: Sequence[str] | Unset = UNSET
    env: Mapping[str, str] | Unset = UNSET
    connect_timeout_secs: int | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.name = data["name"]
            self.command = data["command"]
            self.args = data.get("args", UNSET)
            self.env = data.get("env", UNSET)
            self.connect_timeout_secs = data.get("connect_timeout_secs", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_stdio_mcp_server = StdioMCPServer.from_dict
