# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import UNSET, Call, Json, Operation, RequestOptions, Unset, bind

from ..models.memory_version import MemoryVersion, decode_memory_version
from ..models.memory_view import MemoryView

if TYPE_CHECKING:
    from ..models._inputs import MemoryViewLiteral


OPERATION: Final[Operation[MemoryVersion, MemoryVersion]] = Operation(
    id="memory_stores_memory_versions_retrieve",
    method="GET",
    path="/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}",
    returns=Json(decode_memory_version),
    safe=True,
    betas=("agent-memory-2026-07-22",),
)


def call(
    memory_store_id: str,
    memory_version_id: str,
    *,
    view: MemoryView | MemoryViewLiteral | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[MemoryVersion, MemoryVersion]:
    """Retrieve a memory version.

    Returns one version, by default with its content. A redacted version is found as well;
    its content, path, hash and size are null.

    Args:
        memory_store_id: Identifies the memory store; begins with `memstore_`.
        memory_version_id: Identifies one version of a memory; begins with `memver_`.
        view: Whether the answer contains the `content` of the version. Default: `full`.
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
