# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.work_queue_stats import WorkQueueStats, decode_work_queue_stats

OPERATION: Final[Operation[WorkQueueStats]] = Operation(
    id="environments_work_stats",
    method="GET",
    path="/v1/environments/{environment_id}/work/stats",
    decode=decode_work_queue_stats,
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(environment_id: str, *, options: RequestOptions | None = None) -> Call[WorkQueueStats]:
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
    return OPERATION.call(environment_id, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
