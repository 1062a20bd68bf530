# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.create_session_request import CreateSessionRequest
from ..models.session import Session, decode_session

if TYPE_CHECKING:
    from ..models._inputs import CreateSessionRequestDict


OPERATION: Final[Operation[Session, Session]] = Operation(
    id="sessions_create",
    method="POST",
    path="/v1/sessions",
    returns=Json(decode_session),
    safe=False,
    shown_by="sessions_list",
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
    body_type=CreateSessionRequest,
    secrets=("authorization_token",),
)


def call(
    *, body: CreateSessionRequest | CreateSessionRequestDict, options: RequestOptions | None = None
) -> Call[Session, Session]:
    """Create a session.

    Starts a session: a run of one agent in a sandbox of its own, made from the environment.
    The agent's configuration is copied into the session at this moment; later updates of
    the agent do not reach it. The session begins `idle` and waits for events, or begins
    `running` when `initial_events` holds any. The initial events are validated together,
    one bad event refusing the whole request, and are stored before the answer; they appear
    in the event list, not in the answer. Archived agents, environments, vaults and memory
    stores are refused, and so are files and repositories on a self-hosted environment
    (400). Not safe to repeat: each request makes another session.

    Args:
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The session.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
