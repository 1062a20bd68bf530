# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.deleted_session_resource import (
    DeletedSessionResource,
    decode_deleted_session_resource,
)

OPERATION: Final[Operation[DeletedSessionResource, DeletedSessionResource]] = Operation(
    id="sessions_resources_delete",
    method="DELETE",
    path="/v1/sessions/{session_id}/resources/{resource_id}",
    returns=Json(decode_deleted_session_resource),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(
    session_id: str, resource_id: str, *, options: RequestOptions | None = None
) -> Call[DeletedSessionResource, DeletedSessionResource]:
    """Remove a resource from a session.

    Takes a file out of the session and its sandbox. The uploaded file that it was copied
    from stays. Repositories and memory stores are attached for as long as the session lives
    and cannot be removed. Safe to repeat: a second request finds nothing and answers 404.

    Args:
        session_id: Identifies the session; begins with `sesn_`.
        resource_id: Identifies the resource within its session; begins with `sesrsc_`.
        options: What this call does differently from its client.

    Returns:
        The deletion, confirmed.

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
