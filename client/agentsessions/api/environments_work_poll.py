# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import UNSET, Call, Json, Operation, RequestOptions, Unset, bind

from ..models.work import Work, decode_work

OPERATION: Final[Operation[Work | None, Work | None]] = Operation(
    id="environments_work_poll",
    method="GET",
    path="/v1/environments/{environment_id}/work/poll",
    returns=Json(lambda item: None if item is None else decode_work(item)),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(
    environment_id: str,
    *,
    block_ms: int | Unset = UNSET,
    reclaim_older_than_ms: int | Unset = UNSET,
    anthropic_worker_id: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[Work | None, Work | None]:
    """Poll for the next work item.

    Claims the next work item of the queue for a worker, or answers null when there is none.
    Every session of a self-hosted environment is a work item, queued when the session is
    created, or when a message reaches one that has long been dormant. Only this answer
    carries the item's `secret`. The claim must be confirmed by an acknowledgement;
    otherwise the item is handed out again. Takes the environment's key. Safe to repeat: an
    item claimed by a lost answer comes back.

    Args:
        environment_id: Identifies the environment; begins with `env_`.
        block_ms: How many milliseconds to wait for an item before answering null; left out, the
            answer comes at once. 1 to 999.
        reclaim_older_than_ms: How many milliseconds a claim without an acknowledgement lasts
            before the item is handed out again. Default: `5000`.
        anthropic_worker_id: A name of your choice for the worker, by which the service counts
            the workers that poll.
        options: What this call does differently from its client.

    Returns:
        The next work item, or null when there is none.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (environment_id,),
        query={
            "block_ms": block_ms,
            "reclaim_older_than_ms": reclaim_older_than_ms,
        },
        headers={
            "Anthropic-Worker-ID": anthropic_worker_id,
        },
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
