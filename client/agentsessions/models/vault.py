# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

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


@model
class Vault(Model):
    """A container for credentials. A session that names the vault can use them without ever seeing
    the secrets.

    Attributes:
        id: Identifies the vault; begins with `vlt_`.
        type: Always `vault`.
        display_name: The name of the vault, for people.
        metadata: Key-value pairs for the caller's own use; the service only keeps them.
        created_at: When the vault was created.
        updated_at: When the vault last changed.
        archived_at: When the vault was archived; null or absent while it is not.
    """

    id: str
    type: Literal["vault"] = "vault"
    display_name: str
    metadata: dict[str, str]
    created_at: datetime
    updated_at: datetime
    archived_at: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "created_at"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.display_name = data["display_name"]
            self.metadata = data["metadata"]
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


decode_vault = Vault.from_dict
