# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class DeferredCatalogDelta(Model):
    """Changes of the tools that are shown only on request.

    Attributes:
        added_hidden_names: Tools that have come.
        removed_hidden_names: Tools that have gone.
        pending_sources: Servers that are still waited for.
    """

    added_hidden_names: list[str] | Unset = UNSET
    removed_hidden_names: list[str] | Unset = UNSET
    pending_sources: list[str] | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            added_hidden_names: Sequence[str] | Unset = ...,
            removed_hidden_names: Sequence[str] | Unset = ...,
            pending_sources: Sequence[str] | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.added_hidden_names = data.get("added_hidden_names", UNSET)
            self.removed_hidden_names = data.get("removed_hidden_names", UNSET)
            self.pending_sources = data.get("pending_sources", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_deferred_catalog_delta = DeferredCatalogDelta.from_dict
