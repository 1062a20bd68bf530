# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class UpdateVaultRequest(Model):
    """The fields of a vault to change.

    Attributes:
        display_name: The new name of the vault. 1 to 255 characters.
        metadata: Changes to the metadata: a string adds or replaces the key, null removes it,
            and keys that are not named keep their values.
    """

    display_name: str | None | Unset = UNSET
    metadata: Mapping[str, str | None] | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.display_name = data.get("display_name", UNSET)
            self.metadata = data.get("metadata", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_update_vault_request = UpdateVaultRequest.from_dict
