# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint
from agentsessions.core.values.decoding import nothing

OPERATION: Final[Operation[None]] = Operation(
    id="recipes_delete",
    method="DELETE",
    path="/v1/recipes/{recipe_id}",
    decode=nothing,
    accepts="nothing",
    safe=True,
    retry_conflict=True,
)


def call(recipe_id: str, *, options: RequestOptions | None = None) -> Call[None]:
    """Delete a recipe.

    Forgets a recipe. There is nothing to say about it afterwards.

    Args:
        recipe_id: Identifies the recipe. At least 1 character.
        options: What this call does differently from its client.

    Returns:
        It is forgotten.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return OPERATION.call(recipe_id, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
