# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.file_metadata import FileMetadata, decode_file_metadata

OPERATION: Final[Operation[FileMetadata]] = Operation(
    id="files_retrieve_metadata",
    method="GET",
    path="/v1/files/{file_id}",
    decode=decode_file_metadata,
    safe=True,
)


def call(file_id: str, *, options: RequestOptions | None = None) -> Call[FileMetadata]:
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
    return OPERATION.call(file_id, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
