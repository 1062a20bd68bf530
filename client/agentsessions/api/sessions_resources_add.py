# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.file_resource import FileResource, decode_file_resource
from ..models.file_resource_params import FileResourceParams

if TYPE_CHECKING:
    from ..models._inputs import FileResourceParamsDict


OPERATION: Final[Operation[FileResource, FileResource]] = Operation(
    id="sessions_resources_add",
    method="POST",
    path="/v1/sessions/{session_id}/resources",
    returns=Json(decode_file_resource),
    safe=False,
    shown_by="sessions_resources_list",
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
    body_type=FileResourceParams,
)


def call(
    session_id: str,
    *,
    body: FileResourceParams | FileResourceParamsDict,
    options: RequestOptions | None = None,
) -> Call[FileResource, FileResource]:
    """Add a file to a session.

    Copies an uploaded file into the session's sandbox, read-only. The resource names the
    copy: its `file_id` differs from the one sent. Only files can be added to an existing
    session; repositories and memory stores are attached when it is created. A session holds
    up to 500 files. Refused with 400 on a self-hosted environment. Not safe to repeat: each
    request makes another copy.

    Args:
        session_id: Identifies the session; begins with `sesn_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The file resource.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (session_id,), body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
