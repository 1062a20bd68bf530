# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .binding_origin import BindingOrigin, decode_binding_origin


@model
class AppliedAuthBinding(Model):
    """Which of the server's credentials are used.

    Attributes:
        realm: The realm that they belong to.
        binding: The binding within the realm.
        profile: The profile within the binding.
        origin: Where the binding comes from.
    """

    realm: str
    binding: str
    profile: str | None | Unset = UNSET
    origin: BindingOrigin | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.realm = data["realm"]
            self.binding = data["binding"]
            self.profile = data.get("profile", UNSET)
            value = data.get("origin", UNSET)
            self.origin = value if value is UNSET else decode_binding_origin(value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "origin") from None
        self._raw = data
        return self


decode_applied_auth_binding = AppliedAuthBinding.from_dict
