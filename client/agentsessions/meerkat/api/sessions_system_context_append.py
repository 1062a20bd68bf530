# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.append_system_context_request import AppendSystemContextRequest
from ..models.system_context_result import SystemContextResult, decode_system_context_result

if TYPE_CHECKING:
    from ..models._inputs import AppendSystemContextRequestDict


OPERATION: Final[Operation[SystemContextResult, SystemContextResult]] = Operation(
    id="sessions_system_context_append",
    method="POST",
    path="/sessions/{id}/system_context",
    returns=Json(decode_system_context_result),
    safe=False,
    body_type=AppendSystemContextRequest,
)


def call(
    id: str,
    *,
    body: AppendSystemContextRequest | AppendSystemContextRequestDict,
    options: RequestOptions | None = None,
) -> Call[SystemContextResult, SystemContextResult]:
    """Append context.

    Adds a system message to the history, which the model reads from its next turn on, as
    soon as a running turn has ended. A key that was used with another content is refused
    with 500. Not safe to repeat without `idempotency_key`: every call that arrives adds
    another message.

    Args:
        id: The session, as a UUID or with its realm as `realm:uuid`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        What became of it.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (id,), body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
