# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .retry_status import decode_retry_status

if TYPE_CHECKING:
    from .retry_status import RetryStatus


@model
class SessionCompactionLimitReachedError(Model):
    """The turn reached the limit of compactions: its context no longer gets small enough.

    Attributes:
        type: Always `compaction_limit_reached_error`.
        message: What went wrong, in words for people; not made to be parsed.
        retry_status: What becomes of the turn: tried again, given up, or the session lost.
    """

    type: Literal["compaction_limit_reached_error"] = "compaction_limit_reached_error"
    message: str
    retry_status: RetryStatus

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.message = data["message"]
            self.retry_status = decode_retry_status(data["retry_status"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "retry_status") from None
        self._raw = data
        return self


decode_session_compaction_limit_reached_error = SessionCompactionLimitReachedError.from_dict
