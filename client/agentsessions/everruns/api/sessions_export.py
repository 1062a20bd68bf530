# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from agentsessions.core.generated import (
    UNSET,
    Call,
    Lines,
    Operation,
    RequestOptions,
    Unset,
    bind,
    unchanged,
)

from ..models.export_format import ExportFormat

if TYPE_CHECKING:
    from agentsessions.core.generated import AsyncJsonLines, JsonLines

    from ..models._inputs import ExportFormatLiteral


OPERATION: Final[Operation[JsonLines[Any], AsyncJsonLines[Any]]] = Operation(
    id="sessions_export",
    method="GET",
    path="/v1/sessions/{session_id}/export",
    returns=Lines(unchanged),
    safe=True,
)


def call(
    session_id: str,
    *,
    format: ExportFormat | ExportFormatLiteral | Unset = UNSET,
    segmented: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[JsonLines[Any], AsyncJsonLines[Any]]:
    """Export a session.

    Writes a session down, one JSON object a line. `jsonl` has a line for each message;
    `atif` has the whole session as a trajectory in the format ATIF, one object or several.
    A trajectory of more than 50 MiB is refused with 413, unless it is `segmented`; a cursor
    of another session or trajectory with 400. The header `X-Atif-Images-Omitted` says how
    many pictures were left out.

    Args:
        session_id: Identifies the session; begins with `session_`.
        format: What to write.
        segmented: Whether to write a trajectory in several objects, each of limited size.
        cursor: For a trajectory in several objects, where to go on, as the object before says.
        options: What this call does differently from its client.

    Returns:
        The lines.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (session_id,),
        query={
            "format": format,
            "segmented": segmented,
            "cursor": cursor,
        },
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
