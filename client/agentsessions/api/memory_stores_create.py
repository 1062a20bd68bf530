# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.create_memory_store_request import CreateMemoryStoreRequest
from ..models.memory_store import MemoryStore, decode_memory_store

if TYPE_CHECKING:
    from ..models._inputs import CreateMemoryStoreRequestDict


OPERATION: Final[Operation[MemoryStore, MemoryStore]] = Operation(
    id="memory_stores_create",
    method="POST",
    path="/v1/memory_stores",
    returns=Json(decode_memory_store),
    safe=False,
    shown_by="memory_stores_list",
    betas=("agent-memory-2026-07-22",),
    body_type=CreateMemoryStoreRequest,
)


def call(
    *,
    body: CreateMemoryStoreRequest | CreateMemoryStoreRequestDict,
    options: RequestOptions | None = None,
) -> Call[MemoryStore, MemoryStore]:
    """Create a memory store.

    Makes an empty memory store. Sessions reach it when it is among their `resources` at
    creation: the agent then finds its memories as files in a directory below
    `/mnt/memory/`. Not safe to repeat: names need not be unique, so each request makes
    another store.

    Args:
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The memory store.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
