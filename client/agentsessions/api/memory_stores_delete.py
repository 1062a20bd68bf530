# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.deleted_memory_store import DeletedMemoryStore, decode_deleted_memory_store

OPERATION: Final[Operation[DeletedMemoryStore, DeletedMemoryStore]] = Operation(
    id="memory_stores_delete",
    method="DELETE",
    path="/v1/memory_stores/{memory_store_id}",
    returns=Json(decode_deleted_memory_store),
    safe=True,
    betas=("agent-memory-2026-07-22",),
)


def call(
    memory_store_id: str, *, options: RequestOptions | None = None
) -> Call[DeletedMemoryStore, DeletedMemoryStore]:
    """Delete a memory store.

    Deletes the store with all of its memories and their versions. There is no way back;
    archive it instead to keep the contents. Safe to repeat: a second request finds nothing
    and answers 404.

    Args:
        memory_store_id: Identifies the memory store; begins with `memstore_`.
        options: What this call does differently from its client.

    Returns:
        The deletion, confirmed.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (memory_store_id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
