# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.memory_store import MemoryStore, decode_memory_store

OPERATION: Final[Operation[MemoryStore, MemoryStore]] = Operation(
    id="memory_stores_retrieve",
    method="GET",
    path="/v1/memory_stores/{memory_store_id}",
    returns=Json(decode_memory_store),
    safe=True,
    betas=("agent-memory-2026-07-22",),
)


def call(
    memory_store_id: str, *, options: RequestOptions | None = None
) -> Call[MemoryStore, MemoryStore]:
    """Retrieve a memory store.

    Returns the store's name, description and metadata. Its memories have a list of their
    own.

    Args:
        memory_store_id: Identifies the memory store; begins with `memstore_`.
        options: What this call does differently from its client.

    Returns:
        The memory store.

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
