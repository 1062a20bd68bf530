# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .credential_auth_update import decode_credential_auth_update

if TYPE_CHECKING:
    from ._inputs import CredentialAuthUpdateDict
    from .credential_auth_update import CredentialAuthUpdate


@model
class UpdateCredentialRequest(Model):
    """The parts of a credential to change.

    Attributes:
        auth: New secrets and settings. Its `type` has to be the type that the credential has.
        display_name: The new name of the credential. 1 to 255 characters.
        metadata: Changes to the metadata: a string adds or replaces the key, null removes it,
            and keys that are not named keep their values.
    """

    _secret_keys: ClassVar[frozenset[str]] = frozenset(
        {"access_token", "client_secret", "refresh_token", "secret_value", "token"}
    )

    auth: CredentialAuthUpdate | CredentialAuthUpdateDict | Unset = UNSET
    display_name: str | None | Unset = UNSET
    metadata: Mapping[str, str | None] | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            value = data.get("auth", UNSET)
            self.auth = value if value is UNSET else decode_credential_auth_update(value)
            self.display_name = data.get("display_name", UNSET)
            self.metadata = data.get("metadata", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "auth") from None
        self._raw = data
        return self


decode_update_credential_request = UpdateCredentialRequest.from_dict
