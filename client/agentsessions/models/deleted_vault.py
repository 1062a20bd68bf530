# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DeletedVault(Model):
    """Confirms that a vault is gone.

    Attributes:
        id: The vault that was deleted; begins with `vlt_`.
        type: Always `vault_deleted`.
    """

    id: str
    type: Literal["vault_deleted"] = "vault_deleted"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_deleted_vault = DeletedVault.from_dict
