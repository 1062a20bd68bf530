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

from .memory_version import MemoryVersion, decode_memory_version


@model
class MemoryVersionPage(Model):
    """One page of memory versions.

    Attributes:
        data: The versions of this page, the newest first.
        next_page: Cursor of the next page, for the query parameter `page`; null or absent on
            the last page.
    """

    data: list[MemoryVersion]
    next_page: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.data = decode_list(decode_memory_version, data["data"])
            self.next_page = data.get("next_page", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "data") from None
        self._raw = data
        return self


decode_memory_version_page = MemoryVersionPage.from_dict
