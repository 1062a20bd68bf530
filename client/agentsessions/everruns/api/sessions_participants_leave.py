# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.session_participant import SessionParticipant, decode_session_participant

OPERATION: Final[Operation[SessionParticipant, SessionParticipant]] = Operation(
    id="sessions_participants_leave",
    method="DELETE",
    path="/v1/sessions/{session_id}/participants/{participant_id}",
    returns=Json(decode_session_participant),
    safe=False,
    shown_by="sessions_participants_list",
)


def call(
    session_id: str, participant_id: str, *, options: RequestOptions | None = None
) -> Call[SessionParticipant, SessionParticipant]:
    """Remove a participant.

    Ends somebody's part in a session. The host cannot leave; that is refused with 409. Not
    safe to repeat: a second call may be refused with 404 or 409, which then means that they
    have left.

    Args:
        session_id: Identifies the session; begins with `session_`.
        participant_id: Identifies the participant; begins with `part_`.
        options: What this call does differently from its client.

    Returns:
        The participant, with `left_at` set.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (
            session_id,
            participant_id,
        ),
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
