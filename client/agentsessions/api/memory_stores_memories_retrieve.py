# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import UNSET, Call, Json, Operation, RequestOptions, Unset, bind

from ..models.memory import Memory, decode_memory
from ..models.memory_view import MemoryView

if TYPE_CHECKING:
    from ..models._inputs import MemoryViewLiteral


OPERATION: Final[Operation[Memory, Memory]] = Operation(
    id="memory_stores_memories_retrieve",
    method="GET",
    path="/v1/memory_stores/{memory_store_id}/memories/{memory_id}",
    returns=Json(decode_memory),
    safe=True,
    betas=("agent-memory-2026-07-22",),
)


def call(
    memory_store_id: str,
    memory_id: str,
    *,
    view: MemoryView | MemoryViewLiteral | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[Memory, Memory]:
    """Retrieve a memory.

    Returns one memory, by default with its content.

    Args:
        memory_store_id: Identifies the memory store; begins with `memstore_`.
        memory_id: Identifies the memory within its store; begins with `mem_`.
        view: Whether the answer contains the `content` of the memory. Default: `full`.
        options: What this call does differently from its client.

    Returns:
        The memory.

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
            "view": view,
        },
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
