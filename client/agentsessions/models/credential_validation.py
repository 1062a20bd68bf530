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

from .credential_validation_status import (
    CredentialValidationStatus,
    decode_credential_validation_status,
)
from .mcp_probe import MCPProbe, decode_mcp_probe
from .token_refresh import TokenRefresh, decode_token_refresh


@model
class CredentialValidation(Model):
    """What came of trying an OAuth credential on its MCP server.

    Attributes:
        type: Always `vault_credential_validation`.
        vault_id: The vault that holds the credential; begins with `vlt_`.
        credential_id: The credential that was tried; begins with `vcrd_`.
        status: The verdict.
        has_refresh_token: Whether a refresh token is stored with the credential.
        mcp_probe: The step at which the MCP server failed; null when every step succeeded, or
            when there was no access token to try.
        refresh: How renewing the access token went; null when it was not tried, as it is only
            when the server answers 401.
        validated_at: When the credential was tried.
    """

    type: Literal["vault_credential_validation"] = "vault_credential_validation"
    vault_id: str
    credential_id: str
    status: CredentialValidationStatus
    has_refresh_token: bool
    mcp_probe: MCPProbe | None | Unset = UNSET
    refresh: TokenRefresh | None | Unset = UNSET
    validated_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "status"
        try:
            self.type = data["type"]
            self.vault_id = data["vault_id"]
            self.credential_id = data["credential_id"]
            self.status = decode_credential_validation_status(data["status"])
            self.has_refresh_token = data["has_refresh_token"]
            at = "mcp_probe"
            value = data.get("mcp_probe", UNSET)
            self.mcp_probe = (
                value if value is UNSET else None if value is None else decode_mcp_probe(value)
            )
            at = "refresh"
            value = data.get("refresh", UNSET)
            self.refresh = (
                value if value is UNSET else None if value is None else decode_token_refresh(value)
            )
            at = "validated_at"
            self.validated_at = parse_timestamp(data["validated_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_credential_validation = CredentialValidation.from_dict
