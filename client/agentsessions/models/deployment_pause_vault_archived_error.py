# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DeploymentPauseVaultArchivedError(Model):
    """One of the vaults is archived.

    Attributes:
        type: Always `vault_archived_error`.
    """

    type: Literal["vault_archived_error"] = "vault_archived_error"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_deployment_pause_vault_archived_error = DeploymentPauseVaultArchivedError.from_dict
