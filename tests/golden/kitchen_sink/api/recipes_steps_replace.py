# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint
from agentsessions.core.values.model import Model
from agentsessions.core.values.unknown import UnknownVariant

from ..models.step import decode_step

if TYPE_CHECKING:
    from ..models.step import Step


OPERATION: Final[Operation[Step]] = Operation(
    id="recipes_steps_replace",
    method="PUT",
    path="/v1/recipes/{recipe_id}/steps/{number}",
    decode=decode_step,
    safe=True,
    body_type=(Model, UnknownVariant),
    secrets=("pin",),
)


def call(
    recipe_id: str,
    number: int,
    *,
    body: Step | Mapping[str, Any],
    options: RequestOptions | None = None,
) -> Call[Step]:
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
    return OPERATION.call(recipe_id, number, body=body, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
