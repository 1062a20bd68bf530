# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.archive_result import ArchiveResult, decode_archive_result

OPERATION: Final[Operation[ArchiveResult, ArchiveResult]] = Operation(
    id="sessions_archive",
    method="DELETE",
    path="/sessions/{id}",
    returns=Json(decode_archive_result),
    safe=True,
)


def call(id: str, *, options: RequestOptions | None = None) -> Call[ArchiveResult, ArchiveResult]:
    """Archive a session.

    Takes a session away, as soon as its running turn has ended. It is in no list any more,
    and cannot be retrieved or go on; its history can still be read. A repeated call gets
    404. May be refused with 409 while its last turn is coming to an end.

    Args:
        id: The session, as a UUID or with its realm as `realm:uuid`.
        options: What this call does differently from its client.

    Returns:
        The session is archived.

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
