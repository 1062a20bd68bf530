# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import UNSET, Call, Json, Operation, RequestOptions, Unset, bind

from ..models.create_message_request import CreateMessageRequest
from ..models.turn_result import TurnResult, decode_turn_result

if TYPE_CHECKING:
    from ..models._inputs import CreateMessageRequestDict


OPERATION: Final[Operation[TurnResult, TurnResult]] = Operation(
    id="sessions_messages_create",
    method="POST",
    path="/sessions/{id}/messages",
    returns=Json(decode_turn_result),
    safe=False,
    path_fields={
        "session_id": "id",
    },
    body_type=CreateMessageRequest,
)


def call(
    id: str,
    *,
    body: CreateMessageRequest | CreateMessageRequestDict,
    request_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[TurnResult, TurnResult]:
    """Send a message.

    Runs a further turn, and answers when it has ended. While another turn is running, it
    waits for that one first. A turn that has failed answers 500, mostly with
    `TURN_ABANDONED`; one that was interrupted, stopped or cancelled 499. `CALLBACK_PENDING`
    says that the turn waits for a tool of the client. A server that shuts down answers 409
    with `SESSION_NOT_RUNNING`: the turn stays in its queue and runs at its next start. A
    caller that goes away leaves the turn running. Not safe to repeat: every call that
    arrives runs another turn.

    Args:
        id: The session, as a UUID or with its realm as `realm:uuid`.
        body: The model, or a mapping with wire names.
        request_id: A text of your own by which this request can be cancelled while it runs. It
            may be used again as soon as the request has ended, so it keeps nothing from being done
            twice. At least 1 character.
        options: What this call does differently from its client.

    Returns:
        How the turn has ended.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (id,),
        headers={
            "X-Meerkat-Request-Id": request_id,
        },
        body=body,
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
