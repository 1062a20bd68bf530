# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.create_credential_request import CreateCredentialRequest
from ..models.credential import Credential, decode_credential

if TYPE_CHECKING:
    from ..models._inputs import CreateCredentialRequestDict


OPERATION: Final[Operation[Credential, Credential]] = Operation(
    id="vaults_credentials_create",
    method="POST",
    path="/v1/vaults/{vault_id}/credentials",
    returns=Json(decode_credential),
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
    body: CreateCredentialRequest | CreateCredentialRequestDict,
    options: RequestOptions | None = None,
) -> Call[Credential, Credential]:
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
    return Call(OPERATION, (vault_id,), body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
