# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.memory_store import MemoryStore, decode_memory_store
from ..models.update_memory_store_request import UpdateMemoryStoreRequest

if TYPE_CHECKING:
    from ..models._inputs import UpdateMemoryStoreRequestDict


OPERATION: Final[Operation[MemoryStore, MemoryStore]] = Operation(
    id="memory_stores_update",
    method="POST",
    path="/v1/memory_stores/{memory_store_id}",
    returns=Json(decode_memory_store),
    safe=True,
    betas=("agent-memory-2026-07-22",),
    body_type=UpdateMemoryStoreRequest,
)


def call(
    memory_store_id: str,
    *,
    body: UpdateMemoryStoreRequest | UpdateMemoryStoreRequestDict,
    options: RequestOptions | None = None,
) -> Call[MemoryStore, MemoryStore]:
    """Update a memory store.

    Changes the name, description or metadata of the store. What is left out stays as it is,
    and metadata is merged key by key. Sessions that have the store attached keep the name
    and description of the time when they were created. An archived store cannot be changed.
    Safe to repeat: the same values give the same store.

    Args:
        memory_store_id: Identifies the memory store; begins with `memstore_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The memory store.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (memory_store_id,), body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
