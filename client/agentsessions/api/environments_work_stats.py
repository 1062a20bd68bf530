# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.work_queue_stats import WorkQueueStats, decode_work_queue_stats

OPERATION: Final[Operation[WorkQueueStats, WorkQueueStats]] = Operation(
    id="environments_work_stats",
    method="GET",
    path="/v1/environments/{environment_id}/work/stats",
    returns=Json(decode_work_queue_stats),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(
    environment_id: str, *, options: RequestOptions | None = None
) -> Call[WorkQueueStats, WorkQueueStats]:
    """Retrieve the state of the work queue.

    Returns how much work waits in the environment's queue and how many workers poll it.
    Takes an API key or the environment's key.

    Args:
        environment_id: Identifies the environment; begins with `env_`.
        options: What this call does differently from its client.

    Returns:
        The state of the queue.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (environment_id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
