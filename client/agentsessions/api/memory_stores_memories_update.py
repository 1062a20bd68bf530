# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import UNSET, Call, Json, Operation, RequestOptions, Unset, bind

from ..models.memory import Memory, decode_memory
from ..models.memory_view import MemoryView
from ..models.update_memory_request import UpdateMemoryRequest

if TYPE_CHECKING:
    from ..models._inputs import MemoryViewLiteral, UpdateMemoryRequestDict


OPERATION: Final[Operation[Memory, Memory]] = Operation(
    id="memory_stores_memories_update",
    method="POST",
    path="/v1/memory_stores/{memory_store_id}/memories/{memory_id}",
    returns=Json(decode_memory),
    safe=False,
    shown_by="memory_stores_memories_retrieve",
    betas=("agent-memory-2026-07-22",),
    body_type=UpdateMemoryRequest,
)


def call(
    memory_store_id: str,
    memory_id: str,
    *,
    body: UpdateMemoryRequest | UpdateMemoryRequestDict,
    view: MemoryView | MemoryViewLiteral | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[Memory, Memory]:
    """Update a memory.

    Changes the content of the memory, its path, or both, and records a new version. The
    memory keeps its id when it moves. A `precondition` protects changes that somebody else
    made in the meantime: when the stored content is not the expected one, the request is
    refused with 409 (`memory_precondition_failed_error`). A path that another memory has is
    refused with 409 as well (`memory_path_conflict_error`). Not safe to repeat: a second
    request can add a second version, or fail its precondition because the first one
    succeeded.

    Args:
        memory_store_id: Identifies the memory store; begins with `memstore_`.
        memory_id: Identifies the memory within its store; begins with `mem_`.
        body: The model, or a mapping with wire names.
        view: Whether the answer repeats the `content` of the memory. Default: `basic`.
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
        body=body,
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
