# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind, decode_list

from ..models.session_resource import SessionResource, decode_session_resource

OPERATION: Final[Operation[list[SessionResource], list[SessionResource]]] = Operation(
    id="sessions_resources_list",
    method="GET",
    path="/v1/sessions/{session_id}/resources",
    returns=Json(lambda item: decode_list(decode_session_resource, item)),
    safe=True,
)


def call(
    session_id: str, *, options: RequestOptions | None = None
) -> Call[list[SessionResource], list[SessionResource]]:
    """List resources.

    Lists what a session holds, such as sandboxes and browsers.

    Args:
        session_id: Identifies the session; begins with `session_`.
        options: What this call does differently from its client.

    Returns:
        The resources.

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
