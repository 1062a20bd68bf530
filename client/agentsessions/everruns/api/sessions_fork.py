# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.fork_session_request import ForkSessionRequest
from ..models.session import Session, decode_session

if TYPE_CHECKING:
    from ..models._inputs import ForkSessionRequestDict


OPERATION: Final[Operation[Session, Session]] = Operation(
    id="sessions_fork",
    method="POST",
    path="/v1/sessions/{session_id}/fork",
    returns=Json(decode_session),
    safe=False,
    shown_by="sessions_retrieve",
    body_type=ForkSessionRequest,
)


def call(
    session_id: str,
    *,
    body: ForkSessionRequest | ForkSessionRequestDict,
    options: RequestOptions | None = None,
) -> Call[Session, Session]:
    """Fork a session.

    Copies a session as it is now into a new one, which is `started` and has used nothing
    yet. An agent that does not exist is refused with 404. Refused with 409 while a turn is
    running or a client is waited for. Not safe to repeat: every call that arrives makes
    another session.

    Args:
        session_id: Identifies the session; begins with `session_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The new session.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (session_id,), body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
