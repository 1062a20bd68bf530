# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.work import Work, decode_work

OPERATION: Final[Operation[Work, Work]] = Operation(
    id="environments_work_ack",
    method="POST",
    path="/v1/environments/{environment_id}/work/{work_id}/ack",
    returns=Json(decode_work),
    safe=False,
    shown_by="environments_work_retrieve",
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(
    environment_id: str, work_id: str, *, options: RequestOptions | None = None
) -> Call[Work, Work]:
    """Acknowledge a work item.

    Confirms that a worker has taken the item it claimed: the item leaves the queue and its
    state becomes `starting`. Takes the environment's key. Not safe to repeat: what a second
    acknowledgement answers is not promised. If the first was never received, a later poll
    hands out the item again.

    Args:
        environment_id: Identifies the environment; begins with `env_`.
        work_id: Identifies the work item within the queue of its environment.
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
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
