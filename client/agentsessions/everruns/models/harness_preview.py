# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class HarnessPreview(Model):
    """What sessions on the harness would have.

    Attributes:
        system_prompt: The instructions with all that the parent and capabilities add.
        tools: All tools that the model would be given, each as an object like a
            `ToolDefinition`.
    """

    system_prompt: str
    tools: list[dict[str, Any]]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.system_prompt = data["system_prompt"]
            self.tools = data["tools"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_harness_preview = HarnessPreview.from_dict
