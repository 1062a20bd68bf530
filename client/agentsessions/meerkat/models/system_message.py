# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .instruction_activation_identity import (
    InstructionActivationIdentity,
    decode_instruction_activation_identity,
)
from .system_prompt_version_identity import (
    SystemPromptVersionIdentity,
    decode_system_prompt_version_identity,
)


@model
class SystemMessage(Model):
    """Instructions for the model.

    Attributes:
        role: Always `system`.
        created_at: When it was made, in RFC 3339.
        content: The instructions.
        identity: What is known of where they come from, as any object.
        instruction_activation: Which instructions were switched on by it.
        prompt_version: Which system prompt it is, and which version of that.
    """

    role: Literal["system"] = "system"
    created_at: str
    content: str
    identity: dict[str, Any] | None | Unset = UNSET
    instruction_activation: InstructionActivationIdentity | None | Unset = UNSET
    prompt_version: SystemPromptVersionIdentity | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "instruction_activation"
        try:
            self.role = data["role"]
            self.created_at = data["created_at"]
            self.content = data["content"]
            self.identity = data.get("identity", UNSET)
            value = data.get("instruction_activation", UNSET)
            self.instruction_activation = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_instruction_activation_identity(value)
            )
            at = "prompt_version"
            value = data.get("prompt_version", UNSET)
            self.prompt_version = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_system_prompt_version_identity(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_system_message = SystemMessage.from_dict
