# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class AuthBinding(Model):
    """Which of the server's credentials to use.

    Attributes:
        realm: The realm that they belong to.
        binding: The binding within the realm.
        profile: The profile within the binding.
    """

    realm: str
    binding: str
    profile: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.realm = data["realm"]
            self.binding = data["binding"]
            self.profile = data.get("profile", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_auth_binding = AuthBinding.from_dict
