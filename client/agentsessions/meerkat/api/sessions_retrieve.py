# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.session import Session, decode_session

OPERATION: Final[Operation[Session, Session]] = Operation(
    id="sessions_retrieve",
    method="GET",
    path="/sessions/{id}",
    returns=Json(decode_session),
    safe=True,
)


def call(id: str, *, options: RequestOptions | None = None) -> Call[Session, Session]:
    """Retrieve a session.

    Reads a session. What was said in it is in its history.

    Args:
        id: The session, as a UUID or with its realm as `realm:uuid`.
        options: What this call does differently from its client.

    Returns:
        The session.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
