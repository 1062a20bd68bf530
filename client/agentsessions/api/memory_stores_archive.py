# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.memory_store import MemoryStore, decode_memory_store

OPERATION: Final[Operation[MemoryStore, MemoryStore]] = Operation(
    id="memory_stores_archive",
    method="POST",
    path="/v1/memory_stores/{memory_store_id}/archive",
    returns=Json(decode_memory_store),
    safe=True,
    betas=("agent-memory-2026-07-22",),
)


def call(
    memory_store_id: str, *, options: RequestOptions | None = None
) -> Call[MemoryStore, MemoryStore]:
    """Archive a memory store.

    Makes the store read-only for good. It cannot be attached to new sessions or changed,
    and its memories can no longer be created or updated. Its memories can still be read and
    deleted, their versions redacted, and the store itself deleted. Safe to repeat: the
    store ends up archived either way.

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
