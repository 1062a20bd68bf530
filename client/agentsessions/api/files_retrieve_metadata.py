# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.file_metadata import FileMetadata, decode_file_metadata

OPERATION: Final[Operation[FileMetadata, FileMetadata]] = Operation(
    id="files_retrieve_metadata",
    method="GET",
    path="/v1/files/{file_id}",
    returns=Json(decode_file_metadata),
    safe=True,
)


def call(
    file_id: str, *, options: RequestOptions | None = None
) -> Call[FileMetadata, FileMetadata]:
    """Retrieve a file's metadata.

    Returns the file's name, type, size and expiry. Its content is downloaded separately.

    Args:
        file_id: Identifies the file; begins with `file_`.
        options: What this call does differently from its client.

    Returns:
        The file metadata.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (file_id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
