# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.update_work_request import UpdateWorkRequest
from ..models.work import Work, decode_work

if TYPE_CHECKING:
    from ..models._inputs import UpdateWorkRequestDict


OPERATION: Final[Operation[Work, Work]] = Operation(
    id="environments_work_update",
    method="POST",
    path="/v1/environments/{environment_id}/work/{work_id}",
    returns=Json(decode_work),
    safe=True,
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
    body_type=UpdateWorkRequest,
)


def call(
    environment_id: str,
    work_id: str,
    *,
    body: UpdateWorkRequest | UpdateWorkRequestDict,
    options: RequestOptions | None = None,
) -> Call[Work, Work]:
    """Update a work item.

    Changes the metadata of a work item; nothing else of it can be changed by hand. Bad
    metadata is refused with 400 (`invalid_metadata`). Takes an API key; the environment's
    key and the item's secret are refused. Safe to repeat: the same values give the same
    item.

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
