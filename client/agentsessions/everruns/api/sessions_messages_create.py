# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.create_message_request import CreateMessageRequest
from ..models.message import Message, decode_message

if TYPE_CHECKING:
    from ..models._inputs import CreateMessageRequestDict


OPERATION: Final[Operation[Message, Message]] = Operation(
    id="sessions_messages_create",
    method="POST",
    path="/v1/sessions/{session_id}/messages",
    returns=Json(decode_message),
    safe=False,
    shown_by="sessions_messages_list",
    reconciled_by="sessions_events_list",
    body_type=CreateMessageRequest,
)


def call(
    session_id: str,
    *,
    body: CreateMessageRequest | CreateMessageRequestDict,
    options: RequestOptions | None = None,
) -> Call[Message, Message]:
    """Send a message.

    Says something to the agent, which begins a turn. A message to a session whose turn is
    running steers that turn; one to a session that waits for a client gives up the wait and
    begins a new turn. What comes of it is told by events. Not safe to repeat: every call
    that arrives is another message.

    Args:
        session_id: Identifies the session; begins with `session_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The message, as it was stored.

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
