# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DeletedCredential(Model):
    """Confirms that a credential is gone.

    Attributes:
        id: The credential that was deleted; begins with `vcrd_`.
        type: Always `vault_credential_deleted`.
    """

    id: str
    type: Literal["vault_credential_deleted"] = "vault_credential_deleted"

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


decode_deleted_credential = DeletedCredential.from_dict
