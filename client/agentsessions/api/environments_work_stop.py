# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.stop_work_request import StopWorkRequest
from ..models.work import Work, decode_work

if TYPE_CHECKING:
    from ..models._inputs import StopWorkRequestDict


OPERATION: Final[Operation[Work, Work]] = Operation(
    id="environments_work_stop",
    method="POST",
    path="/v1/environments/{environment_id}/work/{work_id}/stop",
    returns=Json(decode_work),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
    body_type=StopWorkRequest,
)


def call(
    environment_id: str,
    work_id: str,
    *,
    body: StopWorkRequest | StopWorkRequestDict,
    options: RequestOptions | None = None,
) -> Call[Work, Work]:
    """Stop a work item.

    Asks the worker of an item to stop: its state becomes `stopping`, and `stopped` when the
    worker confirms at its next heartbeat. With `force` it becomes `stopped` at once. An
    item that is already stopped is refused with 409, which is the wanted state all the
    same. Takes an API key or the environment's key. Safe to repeat: the item ends up
    stopped either way.

    Args:
        environment_id: Identifies the environment; begins with `env_`.
        work_id: Identifies the work item within the queue of its environment.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The work item.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (
            environment_id,
            work_id,
        ),
        body=body,
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
