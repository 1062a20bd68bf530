# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import UNSET, Call, Json, Operation, RequestOptions, Unset, bind

from ..models.create_memory_request import CreateMemoryRequest
from ..models.memory import Memory, decode_memory
from ..models.memory_view import MemoryView

if TYPE_CHECKING:
    from ..models._inputs import CreateMemoryRequestDict, MemoryViewLiteral


OPERATION: Final[Operation[Memory, Memory]] = Operation(
    id="memory_stores_memories_create",
    method="POST",
    path="/v1/memory_stores/{memory_store_id}/memories",
    returns=Json(decode_memory),
    safe=False,
    shown_by="memory_stores_memories_list",
    betas=("agent-memory-2026-07-22",),
    body_type=CreateMemoryRequest,
)


def call(
    memory_store_id: str,
    *,
    body: CreateMemoryRequest | CreateMemoryRequestDict,
    view: MemoryView | MemoryViewLiteral | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[Memory, Memory]:
    """Create a memory.

    Writes a new memory at a path that is still free, and records its first version. A path
    that is taken is refused with 409 (`memory_path_conflict_error`). A store holds up to
    2,000 memories. Not safe to repeat: when the first request was accepted and only its
    answer was lost, the second one is refused with 409.

    Args:
        memory_store_id: Identifies the memory store; begins with `memstore_`.
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
        (memory_store_id,),
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
