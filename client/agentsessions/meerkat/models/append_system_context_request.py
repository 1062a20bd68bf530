# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .renderable import decode_renderable

if TYPE_CHECKING:
    from ._inputs import RenderableDict
    from .renderable import Renderable


@model
class AppendSystemContextRequest(Model):
    """Something that the model is to know from now on.

    Attributes:
        content: What it is to know.
        source: Where it comes from, in a word of your own.
        idempotency_key: A text of your own. Sent again with the same key, nothing is added
            twice.
    """

    content: Renderable | RenderableDict
    source: str | None | Unset = UNSET
    idempotency_key: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.content = decode_renderable(data["content"])
            self.source = data.get("source", UNSET)
            self.idempotency_key = data.get("idempotency_key", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "content") from None
        self._raw = data
        return self


decode_append_system_context_request = AppendSystemContextRequest.from_dict
