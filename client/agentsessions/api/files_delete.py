# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.deleted_file import DeletedFile, decode_deleted_file

OPERATION: Final[Operation[DeletedFile]] = Operation(
    id="files_delete",
    method="DELETE",
    path="/v1/files/{file_id}",
    decode=decode_deleted_file,
    safe=True,
)


def call(file_id: str, *, options: RequestOptions | None = None) -> Call[DeletedFile]:
    """Delete a file.

    Deletes the file and its content, for good. The copies that sessions work on are files
    of their own, with other ids. Safe to repeat: a second request finds nothing and answers
    404.

    Args:
        file_id: Identifies the file; begins with `file_`.
        options: What this call does differently from its client.

    Returns:
        The deletion, confirmed.

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
