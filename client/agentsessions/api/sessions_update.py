# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.session import Session, decode_session
from ..models.update_session_request import UpdateSessionRequest

OPERATION: Final[Operation[Session]] = Operation(
    id="sessions_update",
    method="POST",
    path="/v1/sessions/{session_id}",
    decode=decode_session,
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
    body_type=UpdateSessionRequest,
)


def call(
    session_id: str,
    *,
    body: UpdateSessionRequest | Mapping[str, Any],
    options: RequestOptions | None = None,
) -> Call[Session]:
    """Update a session.

    Changes the title, metadata, budget, or the agent's tools and MCP servers for this
    session only. What is left out stays as it is. Changing `agent` needs a session that is
    `idle`, and is refused with 400 (`workflow_run_open`) while a workflow run is open. A
    change takes effect with the next turn and is reported by a `session.updated` event with
    the changed fields; the base agent is not touched. Safe to repeat: the same values give
    the same session.

    Args:
        session_id: Identifies the session; begins with `sesn_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The session.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return OPERATION.call(session_id, body=body, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
