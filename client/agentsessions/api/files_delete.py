# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.deleted_file import DeletedFile, decode_deleted_file

OPERATION: Final[Operation[DeletedFile, DeletedFile]] = Operation(
    id="files_delete",
    method="DELETE",
    path="/v1/files/{file_id}",
    returns=Json(decode_deleted_file),
    safe=True,
)


def call(file_id: str, *, options: RequestOptions | None = None) -> Call[DeletedFile, DeletedFile]:
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
    return Call(OPERATION, (file_id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
