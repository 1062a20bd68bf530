# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .credential_auth_params import decode_credential_auth_params

if TYPE_CHECKING:
    from ._inputs import CredentialAuthParamsDict
    from .credential_auth_params import CredentialAuthParams


@model
class CreateCredentialRequest(Model):
    """A new credential with its secrets.

    Attributes:
        auth: The kind of credential, its secrets, and where it is used.
        display_name: The name of the credential, for people. At most 255 characters.
        metadata: Key-value pairs for the caller's own use; the service only keeps them. At most
            16 entries; keys: at most 64 characters; values: at most 512 characters.
    """

    _secret_keys: ClassVar[frozenset[str]] = frozenset(
        {"access_token", "client_secret", "refresh_token", "secret_value", "token"}
    )

    auth: CredentialAuthParams | CredentialAuthParamsDict
    display_name: str | None | Unset = UNSET
    metadata: Mapping[str, str] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.auth = decode_credential_auth_params(data["auth"])
            self.display_name = data.get("display_name", UNSET)
            self.metadata = data.get("metadata", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "auth") from None
        self._raw = data
        return self


decode_create_credential_request = CreateCredentialRequest.from_dict
