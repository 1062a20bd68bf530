# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class SearchResultCitations(Model):
    """Whether a search result may be cited.

    Attributes:
        enabled: True if the model may cite the result in its answer.
    """

    enabled: bool

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.enabled = data["enabled"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_search_result_citations = SearchResultCitations.from_dict
