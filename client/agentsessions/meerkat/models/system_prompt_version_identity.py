# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class SystemPromptVersionIdentity(Model):
    """A version of a system prompt.

    Attributes:
        key: Which of the prompts.
        version: The version, from 1. At least 0.
    """

    key: str
    version: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.key = data["key"]
            self.version = data["version"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_system_prompt_version_identity = SystemPromptVersionIdentity.from_dict
