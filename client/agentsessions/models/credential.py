# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    mismatch,
    model,
    new,
    parse_timestamp,
)

from .credential_auth import decode_credential_auth

if TYPE_CHECKING:
    from .credential_auth import CredentialAuth


@model
class Credential(Model):
    """A secret in a vault, with the rules for its use. The secret parts can be written but are
    never sent back.

    Attributes:
        id: Identifies the credential; begins with `vcrd_`.
        type: Always `vault_credential`.
        vault_id: The vault that holds the credential; begins with `vlt_`.
        display_name: The name of the credential, for people; null or absent when it has none.
        auth: What kind of credential it is and where it is used, without its secrets.
        metadata: Key-value pairs for the caller's own use; the service only keeps them.
        created_at: When the credential was created.
        updated_at: When the credential last changed.
        archived_at: When the credential was archived and its secrets erased, by itself or
            together with its vault; null or absent while it is not.
    """

    id: str
    type: Literal["vault_credential"] = "vault_credential"
    vault_id: str
    display_name: str | None | Unset = UNSET
    auth: CredentialAuth
    metadata: dict[str, str]
    created_at: datetime
    updated_at: datetime
    archived_at: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "auth"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.vault_id = data["vault_id"]
            self.display_name = data.get("display_name", UNSET)
            self.auth = decode_credential_auth(data["auth"])
            self.metadata = data["metadata"]
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
            at = "updated_at"
            self.updated_at = parse_timestamp(data["updated_at"])
            at = "archived_at"
            value = data.get("archived_at", UNSET)
            self.archived_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_credential = Credential.from_dict
