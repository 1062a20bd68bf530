# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import UNSET, Call, Json, Operation, RequestOptions, Unset, bind

from ..models.deleted_memory import DeletedMemory, decode_deleted_memory

OPERATION: Final[Operation[DeletedMemory, DeletedMemory]] = Operation(
    id="memory_stores_memories_delete",
    method="DELETE",
    path="/v1/memory_stores/{memory_store_id}/memories/{memory_id}",
    returns=Json(decode_deleted_memory),
    safe=True,
    betas=("agent-memory-2026-07-22",),
)


def call(
    memory_store_id: str,
    memory_id: str,
    *,
    expected_content_sha256: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[DeletedMemory, DeletedMemory]:
    """Delete a memory.

    Deletes the memory and records a last version that says so. Its versions remain, at
    least for the time that versions are kept, or until the store is deleted. When
    `expected_content_sha256` is not the hash of the stored content, the request is refused
    with 409 and nothing is deleted. Safe to repeat: a second request finds nothing and
    answers 404.

    Args:
        memory_store_id: Identifies the memory store; begins with `memstore_`.
        memory_id: Identifies the memory within its store; begins with `mem_`.
        expected_content_sha256: Deletes only when this is the `content_sha256` of the stored
            memory. Without it, the memory is deleted whatever it contains. Must match
            `^[0-9a-f]{64}$`.
        options: What this call does differently from its client.

    Returns:
        The deletion, confirmed.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (
            memory_store_id,
            memory_id,
        ),
        query={
            "expected_content_sha256": expected_content_sha256,
        },
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
