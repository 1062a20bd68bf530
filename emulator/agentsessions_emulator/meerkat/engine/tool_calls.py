"""Tool calls: those that the server carries out, and callbacks, which the client answers."""

from dataclasses import dataclass
from typing import Any

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.scripts.turn import (
    Call,
    CustomToolCall,
    ScriptError,
    ToolCall,
    ToolOutcome,
)


@dataclass
class Called:
    """A call with what comes of it. A callback has no `result` until the client gives one."""

    id: str
    name: str
    args: JsonObject
    is_callback: bool
    result: list[str]
    is_error: bool = False
    seconds: float = 0.0

    @property
    def outcome(self) -> ToolOutcome:
        return ToolOutcome(self.blocks, self.is_error)

    @property
    def blocks(self) -> list[JsonObject]:
        return [{"type": "text", "text": text} for text in self.result]

    def requested(self) -> JsonObject:
        """As the model has asked for it."""
        return {"id": self.id, "name": self.name, "args": self.args}

    def pending(self) -> JsonObject:
        """As the client is told of it."""
        return {"tool_use_id": self.id, "tool_name": self.name, "args": self.args}

    def settled(self) -> JsonObject:
        """As the history has its result."""
        content: Any = self.result[0] if len(self.result) == 1 else self.blocks
        return {"tool_use_id": self.id, "content": content, "is_error": self.is_error}


def planned(call: Call, call_id: str) -> Called:
    """A call as a script asks for it. Raises ScriptError for one that cannot be made."""
    if isinstance(call, CustomToolCall):
        return Called(call_id, call.name, call.input, True, [])
    if not isinstance(call, ToolCall):
        raise ScriptError("an agent of Meerkat delegates nothing here: use a tool for it")
    if call.verdict == "deny":
        told = f'{{"error":"access_denied","message":"Tool not allowed: {call.name}"}}'
        return Called(call_id, call.name, call.input, False, [told], True)
    result = f"The emulator ran {call.name}." if call.result is None else call.result
    texts = [result] if isinstance(result, str) else [*result]
    return Called(call_id, call.name, call.input, False, texts, call.is_error, call.seconds)
