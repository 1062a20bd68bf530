# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Binary, Call, Operation, RequestOptions, bind

if TYPE_CHECKING:
    from agentsessions.core.generated import AsyncDownload, Download


OPERATION: Final[Operation[Download, AsyncDownload]] = Operation(
    id="files_download",
    method="GET",
    path="/v1/files/{file_id}/content",
    returns=Binary(),
    safe=True,
)


def call(file_id: str, *, options: RequestOptions | None = None) -> Call[Download, AsyncDownload]:
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
    return Call(OPERATION, (file_id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
