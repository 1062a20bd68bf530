# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.deleted_memory_store import DeletedMemoryStore, decode_deleted_memory_store

OPERATION: Final[Operation[DeletedMemoryStore]] = Operation(
    id="memory_stores_delete",
    method="DELETE",
    path="/v1/memory_stores/{memory_store_id}",
    decode=decode_deleted_memory_store,
    safe=True,
    betas=("agent-memory-2026-07-22",),
)


def call(
    memory_store_id: str, *, options: RequestOptions | None = None
) -> Call[DeletedMemoryStore]:
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
    return OPERATION.call(memory_store_id, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
