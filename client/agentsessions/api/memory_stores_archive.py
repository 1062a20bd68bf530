# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.memory_store import MemoryStore, decode_memory_store

OPERATION: Final[Operation[MemoryStore]] = Operation(
    id="memory_stores_archive",
    method="POST",
    path="/v1/memory_stores/{memory_store_id}/archive",
    decode=decode_memory_store,
    safe=True,
    betas=("agent-memory-2026-07-22",),
)


def call(memory_store_id: str, *, options: RequestOptions | None = None) -> Call[MemoryStore]:
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
    return OPERATION.call(memory_store_id, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
