# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint
from agentsessions.core.values.decoding import nothing

OPERATION: Final[Operation[None]] = Operation(
    id="files_download",
    method="GET",
    path="/v1/files/{file_id}/content",
    decode=nothing,
    accepts="binary",
    safe=True,
)


def call(file_id: str, *, options: RequestOptions | None = None) -> Call[None]:
    """Download a file's content.

    Returns the content of the file. Refused with 400 (`file_not_downloadable`) when its
    `downloadable` is false, and with 404 (`file_expired`) once it has expired.

    Args:
        file_id: Identifies the file; begins with `file_`.
        options: What this call does differently from its client.

    Returns:
        The content, byte for byte.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return OPERATION.call(file_id, options=options)


sync = endpoint.download_sync(call)
sync_detailed = endpoint.download_sync_detailed(call)
asyncio = endpoint.download_asyncio(call)
asyncio_detailed = endpoint.download_asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
