# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .retry_status import decode_retry_status

if TYPE_CHECKING:
    from .retry_status import RetryStatus


@model
class SessionRepositoryCheckoutError(Model):
    """The branch or commit to check out of a repository is not there. The session goes on without
    the repository; `retry_status` is always `retrying`.

    Attributes:
        type: Always `repository_checkout_error`.
        message: What went wrong, in words for people; not made to be parsed.
        retry_status: What becomes of the turn: tried again, given up, or the session lost.
        repository_url: The repository as given in the resource; absent or null when the service
            cannot tell.
    """

    type: Literal["repository_checkout_error"] = "repository_checkout_error"
    message: str
    retry_status: RetryStatus
    repository_url: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.message = data["message"]
            self.retry_status = decode_retry_status(data["retry_status"])
            self.repository_url = data.get("repository_url", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "retry_status") from None
        self._raw = data
        return self


decode_session_repository_checkout_error = SessionRepositoryCheckoutError.from_dict
