# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
)

from .context_report_contribution import (
    ContextReportContribution,
    decode_context_report_contribution,
)
from .context_report_section import ContextReportSection, decode_context_report_section
from .token_usage import TokenUsage, decode_token_usage


@model
class ContextReport(Model):
    """What fills the context of a session's next request to the model.

    Attributes:
        session_id: The session; begins with `session_`.
        model: The model that the tokens are counted for.
        context_window_tokens: How many tokens the model can take; null or absent where that is
            not known. At least 0.
        estimated_input_tokens: How many the next request will have, about. At least 0.
        cumulative_usage: What the session has used so far.
        sections: The parts of the context.
        contributions: What each part is made of.
    """

    session_id: str
    model: str
    context_window_tokens: int | None | Unset = UNSET
    estimated_input_tokens: int
    cumulative_usage: TokenUsage | None | Unset = UNSET
    sections: list[ContextReportSection]
    contributions: list[ContextReportContribution]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "cumulative_usage"
        try:
            self.session_id = data["session_id"]
            self.model = data["model"]
            self.context_window_tokens = data.get("context_window_tokens", UNSET)
            self.estimated_input_tokens = data["estimated_input_tokens"]
            value = data.get("cumulative_usage", UNSET)
            self.cumulative_usage = (
                value if value is UNSET else None if value is None else decode_token_usage(value)
            )
            at = "sections"
            self.sections = decode_list(decode_context_report_section, data["sections"])
            at = "contributions"
            self.contributions = decode_list(
                decode_context_report_contribution, data["contributions"]
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_context_report = ContextReport.from_dict
