# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import UNSET, Call, Json, Operation, RequestOptions, Unset, bind

from ..models.work_heartbeat import WorkHeartbeat, decode_work_heartbeat

OPERATION: Final[Operation[WorkHeartbeat, WorkHeartbeat]] = Operation(
    id="environments_work_heartbeat",
    method="POST",
    path="/v1/environments/{environment_id}/work/{work_id}/heartbeat",
    returns=Json(decode_work_heartbeat),
    safe=False,
    shown_by="environments_work_retrieve",
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
)


def call(
    environment_id: str,
    work_id: str,
    *,
    desired_ttl_seconds: int | Unset = UNSET,
    expected_last_heartbeat: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[WorkHeartbeat, WorkHeartbeat]:
    """Extend the lease of a work item.

    Extends the lease of a work item, and tells the worker whether to go on. A worker sends
    the first heartbeat as it starts and the next ones every 30 seconds, or every half of
    `ttl_seconds` if that is shorter; it ends its work when `state` is `stopping` or
    `stopped`, or when `lease_extended` is false. Naming the heartbeat expected to be the
    last keeps two workers from holding one item: when another has come in between, the
    answer is 412 (`heartbeat_precondition_failed`, with the lease in
    `details.current_state`), and the worker has lost the item. Takes the environment's key.
    Not safe to repeat: when only the answer was lost, the same expectation no longer holds.

    Args:
        environment_id: Identifies the environment; begins with `env_`.
        work_id: Identifies the work item within the queue of its environment.
        desired_ttl_seconds: How many seconds the lease should last; the service chooses when it
            is left out, and answers with what it granted.
        expected_last_heartbeat: The `last_heartbeat` of the answer before, character by
            character, or `NO_HEARTBEAT` for the first one. Left out, or once the item is `stopping`
            or `stopped`, nothing is compared.
        options: What this call does differently from its client.

    Returns:
        The lease as it is now.

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
        query={
            "desired_ttl_seconds": desired_ttl_seconds,
            "expected_last_heartbeat": expected_last_heartbeat,
        },
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
