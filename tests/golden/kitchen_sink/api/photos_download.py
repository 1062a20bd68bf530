# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Binary, Call, Operation, RequestOptions, bind

if TYPE_CHECKING:
    from agentsessions.core.generated import AsyncDownload, Download


OPERATION: Final[Operation[Download, AsyncDownload]] = Operation(
    id="photos_download",
    method="GET",
    path="/v1/photos/{id}/content",
    returns=Binary(),
    safe=True,
)


def call(id: str, *, options: RequestOptions | None = None) -> Call[Download, AsyncDownload]:
    """Download a photo.

    Reads a photo.

    Args:
        id: Identifies the photo.
        options: What this call does differently from its client.

    Returns:
        The bytes of the photo.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
