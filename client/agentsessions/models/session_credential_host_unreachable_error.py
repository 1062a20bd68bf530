# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .retry_status import decode_retry_status

if TYPE_CHECKING:
    from .retry_status import RetryStatus


@model
class SessionCredentialHostUnreachableError(Model):
    """A host that a credential is meant for is out of the environment's reach.

    Attributes:
        type: Always `credential_host_unreachable_error`.
        message: What went wrong, in words for people; not made to be parsed.
        retry_status: What becomes of the turn: tried again, given up, or the session lost.
        credential_id: The credential; begins with `vcrd_`.
        vault_id: The vault that holds it; begins with `vlt_`.
    """

    type: Literal["credential_host_unreachable_error"] = "credential_host_unreachable_error"
    message: str
    retry_status: RetryStatus
    credential_id: str
    vault_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.message = data["message"]
            self.retry_status = decode_retry_status(data["retry_status"])
            self.credential_id = data["credential_id"]
            self.vault_id = data["vault_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "retry_status") from None
        self._raw = data
        return self


decode_session_credential_host_unreachable_error = SessionCredentialHostUnreachableError.from_dict
