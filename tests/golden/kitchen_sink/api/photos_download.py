# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint
from agentsessions.core.values.decoding import nothing

OPERATION: Final[Operation[None]] = Operation(
    id="photos_download",
    method="GET",
    path="/v1/photos/{id}/content",
    decode=nothing,
    accepts="binary",
    safe=True,
)


def call(id: str, *, options: RequestOptions | None = None) -> Call[None]:
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
    return OPERATION.call(id, options=options)


sync = endpoint.download_sync(call)
sync_detailed = endpoint.download_sync_detailed(call)
asyncio = endpoint.download_asyncio(call)
asyncio_detailed = endpoint.download_asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
