# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class RevisedPromptUnsupportedByBackend(Model):
    """The provider does not revise requests.

    Attributes:
        disposition: Always `unsupported_by_backend`.
    """

    disposition: Literal["unsupported_by_backend"] = "unsupported_by_backend"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.disposition = data["disposition"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_revised_prompt_unsupported_by_backend = RevisedPromptUnsupportedByBackend.from_dict
