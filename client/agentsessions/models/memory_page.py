# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .memory_list_item import read_memory_list_item_list

if TYPE_CHECKING:
    from .memory_list_item import MemoryListItem


@model
class MemoryPage(Model):
    """One page of memories and directories.

    Attributes:
        data: The memories of this page; directories are among them only in a list of `depth` 1.
        next_page: Cursor of the next page, for the query parameter `page`; null or absent on
            the last page.
    """

    data: list[MemoryListItem]
    next_page: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.data = read_memory_list_item_list(data["data"])
            self.next_page = data.get("next_page", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "data") from None
        self._raw = data
        return self


decode_memory_page = MemoryPage.from_dict
