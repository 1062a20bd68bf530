# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind, decode_list

from ..models.session_participant import SessionParticipant, decode_session_participant

OPERATION: Final[Operation[list[SessionParticipant], list[SessionParticipant]]] = Operation(
    id="sessions_participants_list",
    method="GET",
    path="/v1/sessions/{session_id}/participants",
    returns=Json(lambda item: decode_list(decode_session_participant, item)),
    safe=True,
)


def call(
    session_id: str, *, options: RequestOptions | None = None
) -> Call[list[SessionParticipant], list[SessionParticipant]]:
    """List participants.

    Lists who takes part in a session, and who did.

    Args:
        session_id: Identifies the session; begins with `session_`.
        options: What this call does differently from its client.

    Returns:
        The participants.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (session_id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
