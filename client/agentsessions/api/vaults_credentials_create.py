# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.create_credential_request import CreateCredentialRequest
from ..models.credential import Credential, decode_credential

OPERATION: Final[Operation[Credential]] = Operation(
    id="vaults_credentials_create",
    method="POST",
    path="/v1/vaults/{vault_id}/credentials",
    decode=decode_credential,
    safe=False,
    shown_by="vaults_credentials_list",
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
    body_type=CreateCredentialRequest,
    secrets=(
        "access_token",
        "client_secret",
        "refresh_token",
        "secret_value",
        "token",
    ),
)


def call(
    vault_id: str,
    *,
    body: CreateCredentialRequest | Mapping[str, Any],
    options: RequestOptions | None = None,
) -> Call[Credential]:
    """Create a credential.

    Stores a credential in the vault. Its secrets are write-only: no answer ever contains
    them. They are not tried out here, so a token that does not work is first noticed as a
    `session.error` in a session that uses it. A vault holds up to 20 credentials. Among
    those not archived, each MCP server URL and each variable name occurs once; a second one
    is refused with 409. Not safe to repeat: when the first request was accepted and only
    its answer was lost, the second one is refused with 409.

    Args:
        vault_id: Identifies the vault; begins with `vlt_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The credential.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return OPERATION.call(vault_id, body=body, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
