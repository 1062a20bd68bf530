# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.session import Session, decode_session
from ..models.update_session_request import UpdateSessionRequest

if TYPE_CHECKING:
    from ..models._inputs import UpdateSessionRequestDict


OPERATION: Final[Operation[Session, Session]] = Operation(
    id="sessions_update",
    method="PATCH",
    path="/v1/sessions/{session_id}",
    returns=Json(decode_session),
    safe=True,
    body_type=UpdateSessionRequest,
)


def call(
    session_id: str,
    *,
    body: UpdateSessionRequest | UpdateSessionRequestDict,
    options: RequestOptions | None = None,
) -> Call[Session, Session]:
    """Update a session.

    Changes title, labels, language or identity of a session. What the body leaves out stays
    as it is. Safe to repeat: the second call changes nothing more.

    Args:
        session_id: Identifies the session; begins with `session_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The session after the update.

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
