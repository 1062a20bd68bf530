# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.stop_run_request import StopRunRequest
from ..models.stop_run_result import StopRunResult, decode_stop_run_result

if TYPE_CHECKING:
    from ..models._inputs import StopRunRequestDict


OPERATION: Final[Operation[StopRunResult, StopRunResult]] = Operation(
    id="sessions_runs_stop",
    method="POST",
    path="/sessions/{id}/runs/{run_id}/stop",
    returns=Json(decode_stop_run_result),
    safe=True,
    body_type=StopRunRequest,
)


def call(
    id: str,
    run_id: str,
    *,
    body: StopRunRequest | StopRunRequestDict,
    options: RequestOptions | None = None,
) -> Call[StopRunResult, StopRunResult]:
    """Stop a run.

    Ends one run and settles all that it was working on. If that run is not the present one,
    nothing happens, and that is no error. Safe to repeat.

    Args:
        id: The session, as a UUID or with its realm as `realm:uuid`.
        run_id: The run, as a UUID. `run_started` and rows of the history name it.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        What became of it.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (
            id,
            run_id,
        ),
        body=body,
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
