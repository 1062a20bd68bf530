# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import UNSET, Call, Json, Operation, RequestOptions, Unset, bind

from ..models.chat_session_request import ChatSessionRequest
from ..models.session import Session, decode_session

if TYPE_CHECKING:
    from ..models._inputs import ChatSessionRequestDict


OPERATION: Final[Operation[Session, Session]] = Operation(
    id="sessions_chat",
    method="POST",
    path="/v1/sessions/chat",
    returns=Json(decode_session),
    safe=True,
    body_type=ChatSessionRequest,
)


def call(
    *,
    body: ChatSessionRequest | ChatSessionRequestDict | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[Session, Session]:
    """Open the user's chat session.

    Gives the one chat session that each user has, and creates it if there is none. Answers
    404 where the server has chats switched off.

    Args:
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The user's chat session.

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
