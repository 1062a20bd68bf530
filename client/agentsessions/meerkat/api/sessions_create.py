# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import UNSET, Call, Json, Operation, RequestOptions, Unset, bind

from ..models.create_session_request import CreateSessionRequest
from ..models.turn_result import TurnResult, decode_turn_result

if TYPE_CHECKING:
    from ..models._inputs import CreateSessionRequestDict


OPERATION: Final[Operation[TurnResult, TurnResult]] = Operation(
    id="sessions_create",
    method="POST",
    path="/sessions",
    returns=Json(decode_turn_result),
    safe=False,
    shown_by="sessions_list",
    body_type=CreateSessionRequest,
)


def call(
    *,
    body: CreateSessionRequest | CreateSessionRequestDict,
    request_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[TurnResult, TurnResult]:
    """Create a session.

    Creates a session and runs its first turn. Answers when the turn has ended. A turn that
    fails answers 500, mostly with `SESSION_CREATED_WITH_TURN_FAILURE`: the session exists,
    and goes on by a message. `CALLBACK_PENDING` says that the turn waits for a tool of the
    client. A turn that was interrupted or cancelled answers 499 without the session's id;
    the session exists all the same, without the message. A caller that goes away leaves the
    turn running. Not safe to repeat: every call that arrives makes another session.

    Args:
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
