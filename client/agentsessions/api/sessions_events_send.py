# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.send_events_request import SendEventsRequest
from ..models.send_events_response import SendEventsResponse, decode_send_events_response

if TYPE_CHECKING:
    from ..models._inputs import SendEventsRequestDict


OPERATION: Final[Operation[SendEventsResponse, SendEventsResponse]] = Operation(
    id="sessions_events_send",
    method="POST",
    path="/v1/sessions/{session_id}/events",
    returns=Json(decode_send_events_response),
    safe=False,
    shown_by="sessions_events_list",
    reconciled_by="sessions_events_list",
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
    body_type=SendEventsRequest,
)


def call(
    session_id: str,
    *,
    body: SendEventsRequest | SendEventsRequestDict,
    options: RequestOptions | None = None,
) -> Call[SendEventsResponse, SendEventsResponse]:
    """Send events to a session.

    Stores one or more events in the session and answers as soon as they are queued, with
    the ids given to them. A `user.message` or `user.define_outcome` starts a turn, or is
    queued while the session is running. A `user.interrupt` goes ahead of what is queued. A
    tool result or confirmation answers the call it names; the session resumes once every
    blocking call is answered, and the service finds the thread by itself. The request is
    accepted or refused as a whole: one bad event refuses all of them. It is refused with
    400 when a `user.message` meets a session that waits for answers, when a budget is spent
    and the event does more than answer or interrupt, or when a call is unknown or already
    answered; and with 409 when the session is archived. Not safe to repeat: the service
    does not recognize an event sent twice, so after a lost answer compare with the event
    list before sending again.

    Args:
        session_id: Identifies the session; begins with `sesn_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The events as stored.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
        MaybeSentError: No answer arrived, and looking did not tell what became of the request.
    """
    return Call(OPERATION, (session_id,), body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
