# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.add_participant_request import AddParticipantRequest
from ..models.session_participant import SessionParticipant, decode_session_participant

if TYPE_CHECKING:
    from ..models._inputs import AddParticipantRequestDict


OPERATION: Final[Operation[SessionParticipant, SessionParticipant]] = Operation(
    id="sessions_participants_add",
    method="POST",
    path="/v1/sessions/{session_id}/participants",
    returns=Json(decode_session_participant),
    safe=False,
    shown_by="sessions_participants_list",
    body_type=AddParticipantRequest,
)


def call(
    session_id: str,
    *,
    body: AddParticipantRequest | AddParticipantRequestDict,
    options: RequestOptions | None = None,
) -> Call[SessionParticipant, SessionParticipant]:
    """Add a participant.

    Adds an agent or a user to a session. Refused with 409 if they take part already. Not
    safe to repeat: a second call is refused with 409.

    Args:
        session_id: Identifies the session; begins with `session_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The new participant.

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
