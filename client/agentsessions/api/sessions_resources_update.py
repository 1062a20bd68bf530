# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.session_resource import decode_session_resource
from ..models.update_session_resource_request import UpdateSessionResourceRequest

if TYPE_CHECKING:
    from ..models._inputs import UpdateSessionResourceRequestDict
    from ..models.session_resource import SessionResource


OPERATION: Final[Operation[SessionResource, SessionResource]] = Operation(
    id="sessions_resources_update",
    method="POST",
    path="/v1/sessions/{session_id}/resources/{resource_id}",
    returns=Json(decode_session_resource),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
    body_type=UpdateSessionResourceRequest,
    secrets=("authorization_token",),
)


def call(
    session_id: str,
    resource_id: str,
    *,
    body: UpdateSessionResourceRequest | UpdateSessionResourceRequestDict,
    options: RequestOptions | None = None,
) -> Call[SessionResource, SessionResource]:
    """Replace a resource's access token.

    Replaces the access token of a repository, for example before the old one expires.
    Nothing else of a resource can change, and other kinds of resources have no token. The
    token is never sent back. Safe to repeat: the last token sent stays.

    Args:
        session_id: Identifies the session; begins with `sesn_`.
        resource_id: Identifies the resource within its session; begins with `sesrsc_`.
        body: The model, or a mapping with wire names.
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
        body=body,
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
