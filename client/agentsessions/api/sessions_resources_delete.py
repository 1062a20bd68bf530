# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.deleted_session_resource import (
    DeletedSessionResource,
    decode_deleted_session_resource,
)

OPERATION: Final[Operation[DeletedSessionResource]] = Operation(
    id="sessions_resources_delete",
    method="DELETE",
    path="/v1/sessions/{session_id}/resources/{resource_id}",
    decode=decode_deleted_session_resource,
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(
    session_id: str, resource_id: str, *, options: RequestOptions | None = None
) -> Call[DeletedSessionResource]:
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
    return OPERATION.call(session_id, resource_id, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
