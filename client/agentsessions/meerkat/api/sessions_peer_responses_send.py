# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import UNSET, Call, Json, Operation, RequestOptions, Unset, bind

from ..models.queued_result import QueuedResult, decode_queued_result
from ..models.send_peer_response_request import SendPeerResponseRequest

if TYPE_CHECKING:
    from ..models._inputs import SendPeerResponseRequestDict


OPERATION: Final[Operation[QueuedResult, QueuedResult]] = Operation(
    id="sessions_peer_responses_send",
    method="POST",
    path="/sessions/{id}/peer-response-terminal",
    returns=Json(decode_queued_result),
    safe=False,
    body_type=SendPeerResponseRequest,
)


def call(
    id: str,
    *,
    body: SendPeerResponseRequest | SendPeerResponseRequestDict,
    webhook_secret: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[QueuedResult, QueuedResult]:
    """Send a peer's response.

    Queues the last response of a peer, and wakes the session. Refused with 409 for a
    session that is not known. Not safe to repeat: every call that arrives queues another
    one.

    Args:
        id: The session, as a UUID or with its realm as `realm:uuid`.
        body: The model, or a mapping with wire names.
        webhook_secret: The secret for webhooks, where the server has one.
        options: What this call does differently from its client.

    Returns:
        The response is in the queue.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (id,),
        headers={
            "X-Webhook-Secret": webhook_secret,
        },
        body=body,
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
