# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class CreateVaultRequest(Model):
    """The name of a new vault, and what the caller wants to keep with it.

    Attributes:
        display_name: The name of the vault, for people. 1 to 255 characters.
        metadata: Key-value pairs for the caller's own use; the service only keeps them. At most
            16 entries; keys: at most 64 characters; values: at most 512 characters.
    """

    display_name: str
    metadata: Mapping[str, str] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.display_name = data["display_name"]
            self.metadata = data.get("metadata", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_create_vault_request = CreateVaultRequest.from_dict
