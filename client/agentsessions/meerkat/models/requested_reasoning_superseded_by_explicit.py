# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class RequestedReasoningSupersededByExplicit(Model):
    """The effort of the session goes before that of the inputs.

    Attributes:
        disposition: Always `superseded_by_explicit`.
    """

    disposition: Literal["superseded_by_explicit"] = "superseded_by_explicit"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.disposition = data["disposition"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_requested_reasoning_superseded_by_explicit = RequestedReasoningSupersededByExplicit.from_dict
