# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.session_resource import decode_session_resource

if TYPE_CHECKING:
    from ..models.session_resource import SessionResource


OPERATION: Final[Operation[SessionResource]] = Operation(
    id="sessions_resources_retrieve",
    method="GET",
    path="/v1/sessions/{session_id}/resources/{resource_id}",
    decode=decode_session_resource,
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(
    session_id: str, resource_id: str, *, options: RequestOptions | None = None
) -> Call[SessionResource]:
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
    return OPERATION.call(session_id, resource_id, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
