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

from .environment import Environment, decode_environment


@model
class EnvironmentPage(Model):
    """One page of environments.

    Attributes:
        data: The environments of this page; may be empty although more follow.
        next_page: Cursor of the next page, for the query parameter `page`; null or absent on
            the last page.
    """

    data: list[Environment]
    next_page: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.data = decode_list(decode_environment, data["data"])
            self.next_page = data.get("next_page", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "data") from None
        self._raw = data
        return self


decode_environment_page = EnvironmentPage.from_dict
