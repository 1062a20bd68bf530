# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class RequestedReasoningMixedWithUnpreferred(Model):
    """Some inputs ask for no effort, so that none counts.

    Attributes:
        disposition: Always `mixed_with_unpreferred`.
    """

    disposition: Literal["mixed_with_unpreferred"] = "mixed_with_unpreferred"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.disposition = data["disposition"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_requested_reasoning_mixed_with_unpreferred = RequestedReasoningMixedWithUnpreferred.from_dict
