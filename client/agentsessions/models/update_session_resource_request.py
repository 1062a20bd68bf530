# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, ClassVar, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class UpdateSessionResourceRequest(Model):
    """The new access token of a repository.

    Attributes:
        authorization_token: The token that replaces the present one; it is never sent back.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "authorization_token",
        }
    )

    authorization_token: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.authorization_token = data["authorization_token"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_update_session_resource_request = UpdateSessionResourceRequest.from_dict
