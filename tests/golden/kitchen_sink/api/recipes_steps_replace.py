# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import (
    Call,
    Json,
    Model,
    Operation,
    RequestOptions,
    UnknownVariant,
    bind,
)

from ..models.step import decode_step

if TYPE_CHECKING:
    from ..models._inputs import StepDict
    from ..models.step import Step


OPERATION: Final[Operation[Step, Step]] = Operation(
    id="recipes_steps_replace",
    method="PUT",
    path="/v1/recipes/{recipe_id}/steps/{number}",
    returns=Json(decode_step),
    safe=True,
    body_type=(Model, UnknownVariant),
    secrets=("pin",),
)


def call(
    recipe_id: str, number: int, *, body: Step | StepDict, options: RequestOptions | None = None
) -> Call[Step, Step]:
    """Replace a step.

    Puts a step in the place of another.

    Args:
        recipe_id: Identifies the recipe. At least 1 character.
        number: Which step, counted from 1. At least 1.
        body: The new step. The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The new step.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        (
            recipe_id,
            number,
        ),
        body=body,
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
