# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ForkNoticeToolsCompared(Model):
    """The tools were compared.

    Attributes:
        comparison: Always `compared`.
        added: Tools that are new.
        removed: Tools that are gone.
        omitted: How many more there are. At least 0.
    """

    comparison: Literal["compared"] = "compared"
    added: list[str] | Unset = UNSET
    removed: list[str] | Unset = UNSET
    omitted: int | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            comparison: Literal["compared"] = ...,
            added: Sequence[str] | Unset = ...,
            removed: Sequence[str] | Unset = ...,
            omitted: int | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.comparison = data["comparison"]
            self.added = data.get("added", UNSET)
            self.removed = data.get("removed", UNSET)
            self.omitted = data.get("omitted", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_fork_notice_tools_compared = ForkNoticeToolsCompared.from_dict
