# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.file_metadata import FileMetadata, decode_file_metadata
from ..models.upload_file_request import UploadFileRequest

if TYPE_CHECKING:
    from ..models._inputs import UploadFileRequestDict


OPERATION: Final[Operation[FileMetadata, FileMetadata]] = Operation(
    id="files_upload",
    method="POST",
    path="/v1/files",
    returns=Json(decode_file_metadata),
    safe=False,
    shown_by="files_list",
    body_type=UploadFileRequest,
    multipart=True,
    file_parts=("file",),
)


def call(
    *, body: UploadFileRequest | UploadFileRequestDict, options: RequestOptions | None = None
) -> Call[FileMetadata, FileMetadata]:
    """Upload a file.

    Stores a file of up to 500 MB, which sessions can then mount and events refer to by its
    id. It stays until it is deleted, or until it expires where `expires_in_seconds` says
    so. Refused with 400 (`storage_quota_exceeded`) when there is no room left for it. Not
    safe to repeat: each request stores another file.

    Args:
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The file metadata.

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
