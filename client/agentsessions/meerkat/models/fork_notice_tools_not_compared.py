# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .fork_tools_not_compared_reason import (
    ForkToolsNotComparedReason,
    decode_fork_tools_not_compared_reason,
)

if TYPE_CHECKING:
    from ._inputs import ForkToolsNotComparedReasonLiteral


@model
class ForkNoticeToolsNotCompared(Model):
    """The tools could not be compared.

    Attributes:
        comparison: Always `not_compared`.
        reason: Why not.
    """

    comparison: Literal["not_compared"] = "not_compared"
    reason: ForkToolsNotComparedReason

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            comparison: Literal["not_compared"] = ...,
            reason: ForkToolsNotComparedReason | ForkToolsNotComparedReasonLiteral,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.comparison = data["comparison"]
            self.reason = decode_fork_tools_not_compared_reason(data["reason"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "reason") from None
        self._raw = data
        return self


decode_fork_notice_tools_not_compared = ForkNoticeToolsNotCompared.from_dict
