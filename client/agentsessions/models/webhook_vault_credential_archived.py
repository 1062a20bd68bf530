# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class WebhookVaultCredentialArchived(Model):
    """A credential was archived, by itself or with its vault.

    Attributes:
        id: Identifies the credential; begins with `vcrd_`.
        type: Always `vault_credential.archived`.
        vault_id: The vault that holds the credential; begins with `vlt_`.
        organization_id: The organization that owns the object.
        workspace_id: The workspace that the object is in.
    """

    id: str
    type: Literal["vault_credential.archived"] = "vault_credential.archived"
    vault_id: str
    organization_id: str
    workspace_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.vault_id = data["vault_id"]
            self.organization_id = data["organization_id"]
            self.workspace_id = data["workspace_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_webhook_vault_credential_archived = WebhookVaultCredentialArchived.from_dict
