# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, ClassVar, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class RuntimeToken(Model):
    """A token for one end user, to hand to a program of theirs.

    Attributes:
        access_token: The token, sent as `Authorization: Bearer`.
        token_type: How to send it: `Bearer`.
        expires_in: How long it is good for, in seconds.
        virtual_user_id: How the service calls the end user.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "access_token",
        }
    )

    access_token: str
    token_type: str
    expires_in: int
    virtual_user_id: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.access_token = data["access_token"]
            self.token_type = data["token_type"]
            self.expires_in = data["expires_in"]
            self.virtual_user_id = data.get("virtual_user_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_runtime_token = RuntimeToken.from_dict
