# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .finding import Finding, decode_finding


@model
class AgentPreview(Model):
    """How sessions would run the agent.

    Attributes:
        system_prompt: The instructions with all that capabilities add.
        tools: All tools that the model would be given, each as an object like a
            `ToolDefinition`.
        findings: What the service's rules say of the agent.
    """

    system_prompt: str
    tools: list[dict[str, Any]]
    findings: list[Finding]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.system_prompt = data["system_prompt"]
            self.tools = data["tools"]
            self.findings = decode_list(decode_finding, data["findings"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "findings") from None
        self._raw = data
        return self


decode_agent_preview = AgentPreview.from_dict
