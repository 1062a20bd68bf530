# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.memory_version import MemoryVersion, decode_memory_version

OPERATION: Final[Operation[MemoryVersion, MemoryVersion]] = Operation(
    id="memory_stores_memory_versions_redact",
    method="POST",
    path="/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact",
    returns=Json(decode_memory_version),
    safe=True,
    betas=("agent-memory-2026-07-22",),
)


def call(
    memory_store_id: str, memory_version_id: str, *, options: RequestOptions | None = None
) -> Call[MemoryVersion, MemoryVersion]:
    """Redact a memory version.

    Erases the content, path, hash and size of a version for good, and leaves the record of
    who changed the memory and when. The version that holds the current content of a memory
    is refused: update or delete the memory first. Safe to repeat: the version ends up
    redacted either way.

    Args:
        memory_store_id: Identifies the memory store; begins with `memstore_`.
        memory_version_id: Identifies one version of a memory; begins with `memver_`.
        options: What this call does differently from its client.

    Returns:
        The memory version.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (
            memory_store_id,
            memory_version_id,
        ),
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
