# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class WebhookVaultCredentialRefreshFailed(Model):
    """The access token of an `mcp_oauth` credential could not be refreshed, and trying again is no
    use: the authorization has to be given anew.

    Attributes:
        id: Identifies the credential; begins with `vcrd_`.
        type: Always `vault_credential.refresh_failed`.
        vault_id: The vault that holds the credential; begins with `vlt_`.
        organization_id: The organization that owns the object.
        workspace_id: The workspace that the object is in.
    """

    id: str
    type: Literal["vault_credential.refresh_failed"] = "vault_credential.refresh_failed"
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


decode_webhook_vault_credential_refresh_failed = WebhookVaultCredentialRefreshFailed.from_dict
