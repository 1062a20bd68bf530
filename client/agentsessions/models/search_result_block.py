# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .search_result_citations import SearchResultCitations, decode_search_result_citations
from .text_block import TextBlock, decode_text_block

if TYPE_CHECKING:
    from ._inputs import SearchResultCitationsDict, TextBlockDict


@model
class SearchResultBlock(Model):
    """A hit of a search, as a tool returns it to the model.

    Attributes:
        type: Always `search_result`.
        title: The title of the page or document found.
        source: Where it was found, usually a URL.
        content: The text found, in one or more blocks.
        citations: Whether the model may cite it.
    """

    type: Literal["search_result"] = "search_result"
    title: str
    source: str
    content: list[TextBlock]
    citations: SearchResultCitations

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["search_result"] = ...,
            title: str,
            source: str,
            content: Sequence[TextBlock | TextBlockDict],
            citations: SearchResultCitations | SearchResultCitationsDict,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "content"
        try:
            self.type = data["type"]
            self.title = data["title"]
            self.source = data["source"]
            self.content = decode_list(decode_text_block, data["content"])
            at = "citations"
            self.citations = decode_search_result_citations(data["citations"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_search_result_block = SearchResultBlock.from_dict
