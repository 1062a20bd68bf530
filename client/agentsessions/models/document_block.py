# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .document_source import decode_document_source

if TYPE_CHECKING:
    from ._inputs import DocumentSourceDict
    from .document_source import DocumentSource


@model
class DocumentBlock(Model):
    """A document for the model to read.

    Attributes:
        type: Always `document`.
        source: Where the document comes from.
        title: The document's title, as the model sees it.
        context: What the model should know about the document, such as its origin.
    """

    type: Literal["document"] = "document"
    source: DocumentSource
    title: str | None | Unset = UNSET
    context: str | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["document"] = ...,
            source: DocumentSource | DocumentSourceDict,
            title: str | None | Unset = ...,
            context: str | None | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.source = decode_document_source(data["source"])
            self.title = data.get("title", UNSET)
            self.context = data.get("context", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "source") from None
        self._raw = data
        return self


decode_document_block = DocumentBlock.from_dict
