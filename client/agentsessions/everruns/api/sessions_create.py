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
    body_type=CreateSessionRequest,
    secrets=(
        "env",
        "headers",
    ),
)


def call(
    *, body: CreateSessionRequest | CreateSessionRequestDict, options: RequestOptions | None = None
) -> Call[Session, Session]:
    """Create a session.

    Creates a session. It is `started`, and does nothing until it gets a message. An agent,
    a harness or a workspace that does not exist is refused with 404. Not safe to repeat:
    every call that arrives makes another session.

    Args:
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The new session.

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
