# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .finding import Finding, decode_finding


@model
class AgentAnalysis(Model):
    """What rules and a model say of an agent.

    Attributes:
        findings: What they found.
    """

    findings: list[Finding]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.findings = decode_list(decode_finding, data["findings"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "findings") from None
        self._raw = data
        return self


decode_agent_analysis = AgentAnalysis.from_dict
