# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.session_resource import decode_session_resource

if TYPE_CHECKING:
    from ..models.session_resource import SessionResource


OPERATION: Final[Operation[SessionResource, SessionResource]] = Operation(
    id="sessions_resources_retrieve",
    method="GET",
    path="/v1/sessions/{session_id}/resources/{resource_id}",
    returns=Json(decode_session_resource),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(
    session_id: str, resource_id: str, *, options: RequestOptions | None = None
) -> Call[SessionResource, SessionResource]:
    """Retrieve a session's resource.

    Returns one file or repository of the session. A memory store has no resource id and is
    found only in the list and in the session itself.

    Args:
        session_id: Identifies the session; begins with `sesn_`.
        resource_id: Identifies the resource within its session; begins with `sesrsc_`.
        options: What this call does differently from its client.

    Returns:
        The resource.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (
            session_id,
            resource_id,
        ),
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
